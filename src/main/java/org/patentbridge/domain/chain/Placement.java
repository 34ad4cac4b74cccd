package org.patentbridge.domain.chain;

/**
 * A record's place on a chain link and what speaks for it.
 *
 * @param link the link
 * @param confidence in (0, 1]
 * @param evidence the class or word that decided, as found
 */
public record Placement(ChainLinkId link, double confidence, String evidence) {}
