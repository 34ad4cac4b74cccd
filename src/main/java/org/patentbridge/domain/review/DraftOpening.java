package org.patentbridge.domain.review;

import java.time.Instant;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunId;

/**
 * The beginning of a draft: somebody had the lists made.
 *
 * @param event for which event
 * @param run the run whose lists it starts from; it also names the draft
 * @param by name of the person
 * @param at when it was made first
 */
public record DraftOpening(EventId event, RunId run, String by, Instant at) {}
