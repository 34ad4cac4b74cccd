package org.patentbridge.domain.evaluation;

/**
 * A document of a judged collection.
 *
 * @param id names it
 * @param title may be empty
 * @param text may be empty
 */
public record TestDocument(String id, String title, String text) {}
