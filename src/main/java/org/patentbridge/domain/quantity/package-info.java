/**
 * How much of it?
 *
 * <p>The quantities that several nouns share: money, technology readiness, indicators with units
 * and the fixed-point points of a score. This package does not know what is being measured.
 */
@NullMarked
package org.patentbridge.domain.quantity;

import org.jspecify.annotations.NullMarked;
