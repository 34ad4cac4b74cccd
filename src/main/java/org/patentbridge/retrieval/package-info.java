/**
 * Which few hundred deserve a close look?
 *
 * <p>What is asked of the index and what comes back, independent of who does the searching. The
 * words of a need are turned into a query in memory and never enter an index. This room gives no
 * points.
 */
@NullMarked
package org.patentbridge.retrieval;

import org.jspecify.annotations.NullMarked;
