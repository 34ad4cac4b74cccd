package org.patentbridge.domain.match;

import java.time.Instant;

/**
 * A phase that the work on a run has reached.
 *
 * @param name key of its name in the catalogue
 * @param started when
 */
public record JobPhase(String name, Instant started) {}
