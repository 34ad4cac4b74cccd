/**
 * What must a record meet to come back?
 *
 * <p>One tree for the query language, for the options of the doors and for facets, independent of
 * who does the searching. This package reads no text and searches nothing.
 */
@NullMarked
package org.patentbridge.retrieval.condition;

import org.jspecify.annotations.NullMarked;
