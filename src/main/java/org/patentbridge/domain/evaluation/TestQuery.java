package org.patentbridge.domain.evaluation;

/**
 * A query of a judged collection.
 *
 * @param id names it
 * @param title short form, may be empty
 * @param text long form, may be empty; may begin with the title again
 */
public record TestQuery(String id, String title, String text) {}
