package org.patentbridge.domain.investor;

/**
 * How many deals share a trait.
 *
 * @param what the trait as the source words it: a branch, a round, a region code, a name
 * @param deals how many, at least 1
 */
public record Tally(String what, int deals) {}
