package org.patentbridge.view;

import org.patentbridge.domain.access.AuditEntry;

/**
 * An entry of the audit trail as programs read it.
 *
 * @param at when, ISO 8601
 * @param who name of the person
 * @param role what the person was allowed to do
 * @param action what was done
 * @param noun what kind of thing
 * @param subject id of the thing, empty where it is none in particular
 */
public record AuditView(
    String at, String who, String role, String action, String noun, String subject) {

  public static AuditView of(AuditEntry entry) {
    return new AuditView(
        entry.at().toString(),
        entry.who(),
        entry.role().name(),
        entry.action(),
        entry.noun(),
        entry.subject());
  }
}
