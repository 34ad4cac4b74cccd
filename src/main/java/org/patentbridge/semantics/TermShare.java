package org.patentbridge.semantics;

/**
 * What one term of a text contributes to its similarity with another text.
 *
 * @param term as the analyzer writes it
 * @param share its part of the cosine; negative where the term speaks against the likeness
 */
public record TermShare(String term, double share) {}
