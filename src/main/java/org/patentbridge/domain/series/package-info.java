/**
 * What is remembered from one event of a series to the next?
 *
 * <p>Pairings that were published before, whether they met, why they were refused, and how the
 * offering stood then. This package decides on no gate.
 */
@NullMarked
package org.patentbridge.domain.series;

import org.jspecify.annotations.NullMarked;
