/**
 * What does a search show beside its hits?
 *
 * <p>By what found records can be counted, and the passages of their texts that speak for them.
 * This package finds nothing and counts nothing.
 */
@NullMarked
package org.patentbridge.domain.search;

import org.jspecify.annotations.NullMarked;
