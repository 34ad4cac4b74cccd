/**
 * What became of it?
 *
 * <p>The ladder from recommendation to product. This package counts nothing.
 */
@NullMarked
package org.patentbridge.domain.outcome;

import org.jspecify.annotations.NullMarked;
