package org.patentbridge.domain.match;

/**
 * A pairing that a closed gate stopped.
 *
 * @param pairing who with what
 * @param closed the first closed gate in the order of the profile
 */
public record Rejection(Pairing pairing, GateVerdict closed) {}
