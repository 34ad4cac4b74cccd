package org.patentbridge.domain.company;

/**
 * Patents of a company that share a grade, a band of age and whether they live.
 *
 * @param grade the holder's own grade, empty for ungraded ones
 * @param age band of age
 * @param dead whether they have lapsed, expired or failed
 * @param patents how many, at least 1
 */
public record PatentGroup(String grade, AgeBand age, boolean dead, int patents) {}
