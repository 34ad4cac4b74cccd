package org.patentbridge.rulebook;

/**
 * The shelf as it was read once and stays until the next start.
 *
 * @param current the rulebook that was read
 */
public record RulesInForce(Rulebook current) implements Rules {}
