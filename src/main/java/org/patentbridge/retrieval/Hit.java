package org.patentbridge.retrieval;

/**
 * A document that came back.
 *
 * @param id stable key of the document
 * @param relevance share of the query's possible weight that the document reaches, in [0, 1]; the
 *     same query and document give the same figure whatever else is asked
 */
public record Hit(String id, double relevance) {}
