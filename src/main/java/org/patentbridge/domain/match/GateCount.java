package org.patentbridge.domain.match;

/**
 * How often a gate gave an answer in a run.
 *
 * @param gate id of the gate
 * @param answer what it said
 * @param count candidates of which it said so
 */
public record GateCount(String gate, GateVerdict.Answer answer, long count) {}
