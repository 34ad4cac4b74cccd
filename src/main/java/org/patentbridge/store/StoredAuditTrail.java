package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.AuditTrail;
import org.patentbridge.domain.access.WorkspaceId;

/** The audit trail in the database; writing it waits for no import. */
@ApplicationScoped
@ActivateRequestContext
final class StoredAuditTrail implements AuditTrail {
  private static final String LAST_FIRST = " order by number desc";

  private final AuditRows rows;
  private final StatelessSession session;

  StoredAuditTrail(AuditRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public void append(Collection<AuditEntry> entries) {
    session.insertMultiple(entries.stream().map(AuditRow::of).toList());
  }

  @Override
  public List<AuditEntry> listAbout(WorkspaceId workspace, String noun, String subject, int limit) {
    return read(
        rows.find(
            "workspace = ?1 and noun = ?2 and subject = ?3" + LAST_FIRST,
            workspace.value(),
            noun,
            subject),
        limit);
  }

  @Override
  public List<AuditEntry> listOf(WorkspaceId workspace, int limit) {
    return read(rows.find("workspace = ?1" + LAST_FIRST, workspace.value()), limit);
  }

  @Override
  public List<AuditEntry> listBy(String who, int limit) {
    return Ward.everywhere(() -> read(rows.find("who = ?1" + LAST_FIRST, who), limit));
  }

  private static List<AuditEntry> read(PanacheQuery<AuditRow> query, int limit) {
    return query.page(0, limit).stream().map(AuditRow::entry).toList();
  }

  @Override
  public void forget(String who, String mark) {
    Ward.everywhere(() -> rows.update("who = ?1 where who = ?2", mark, who));
  }
}
