/**
 * How does a patent become searchable?
 *
 * <p>What of a record enters the index, and the port through which it does: rebuilt beside and then
 * swapped, or caught up change by change. This room searches nothing.
 */
@NullMarked
package org.patentbridge.index;

import org.jspecify.annotations.NullMarked;
