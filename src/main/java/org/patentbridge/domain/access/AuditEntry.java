package org.patentbridge.domain.access;

import java.time.Instant;

/**
 * That somebody saw, wrote out or changed something; it holds no word of the thing.
 *
 * @param at when
 * @param workspace where
 * @param who name of the person
 * @param role what the person was allowed to do
 * @param action name of the use case, with {@code refused} behind it where it was
 * @param noun what kind of thing, {@code need} or {@code event} for example
 * @param subject id of the thing, empty where it is none in particular
 */
public record AuditEntry(
    Instant at,
    WorkspaceId workspace,
    String who,
    Role role,
    String action,
    String noun,
    String subject) {

  /** Noun of needs. */
  public static final String NEED = "need";
}
