package org.patentbridge.retrieval;

/**
 * A term that query and document share.
 *
 * @param term as the index holds it
 * @param share part of the relevance that it brings, in [0, 1]
 */
public record TermMatch(String term, double share) {}
