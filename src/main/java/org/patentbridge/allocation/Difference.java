package org.patentbridge.allocation;

/**
 * How a list differs from the earlier one, in pairs of party and offering.
 *
 * @param kept on both
 * @param added only on the new one
 * @param removed only on the earlier one
 */
public record Difference(int kept, int added, int removed) {}
