package org.patentbridge.domain.review;

import org.patentbridge.domain.message.Reason;

/**
 * Something that speaks against a change of a draft.
 *
 * @param rule what is broken: id of a gate, {@code pin}, {@code twice}, {@code seeker-limits},
 *     {@code holder-limits}, {@code offering-cap}, {@code quota} or {@code participants}
 * @param reason how, in words
 * @param hard whether nobody may break it; a soft one is broken where somebody says why
 */
public record Objection(String rule, Reason reason, boolean hard) {}
