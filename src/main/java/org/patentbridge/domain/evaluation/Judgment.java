package org.patentbridge.domain.evaluation;

/**
 * A person's grade for one document under one query.
 *
 * @param query id of the query
 * @param document id of the document
 * @param grade 0 not relevant to 3 solves it; some collections use other whole numbers
 */
public record Judgment(String query, String document, int grade) {}
