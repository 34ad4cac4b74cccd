package org.patentbridge.domain.review;

import java.time.Instant;

/**
 * A person's word that a state of a draft may be published.
 *
 * @param by name of the person
 * @param at when
 * @param state number of the state that was approved; a later edit is not
 * @param note what the person adds, empty where nothing
 */
public record Approval(String by, Instant at, int state, String note) {}
