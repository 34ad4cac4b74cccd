/**
 * How does Apache Lucene hold and search the records?
 *
 * <p>Reading chains, index builds on disk, retrieval by BM25 and scratch indexes in memory, behind
 * the ports of the rooms {@code index} and {@code retrieval}. Lucene and HanLP are known only here.
 * This package decides neither what is indexed nor what a good match is, and no text that a person
 * wrote ever reaches a query parser.
 */
@NullMarked
package org.patentbridge.backend.lucene;

import org.jspecify.annotations.NullMarked;
