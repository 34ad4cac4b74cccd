package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.WorkspaceId;

/** A row of the audit trail. */
@Entity
@Table(name = "audit_entry")
class AuditRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "entry_number")
  long number;

  /** Milliseconds since 1970, UTC. */
  @Column(name = "at_millis")
  long at;

  String workspace = "";
  String who = "";

  @Enumerated(EnumType.STRING)
  Role role = Role.OBSERVER;

  String action = "";
  String noun = "";
  String subject = "";

  static AuditRow of(AuditEntry entry) {
    var row = new AuditRow();
    row.at = entry.at().toEpochMilli();
    row.workspace = entry.workspace().value();
    row.who = entry.who();
    row.role = entry.role();
    row.action = entry.action();
    row.noun = entry.noun();
    row.subject = entry.subject();
    return row;
  }

  AuditEntry entry() {
    return new AuditEntry(
        Instant.ofEpochMilli(at), new WorkspaceId(workspace), who, role, action, noun, subject);
  }
}
