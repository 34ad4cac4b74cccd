package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;

/** The log of committed writes in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredChangeLog implements ChangeLog {
  private final ChangeRows rows;

  StoredChangeLog(ChangeRows rows) {
    this.rows = rows;
  }

  @Override
  public ChangeNumber last() {
    return rows.findAll(Sort.descending("number")).page(0, 1).project(StoredChange.class).stream()
        .findFirst()
        .map(entry -> new ChangeNumber(entry.number()))
        .orElse(ChangeNumber.NONE);
  }

  @Override
  public List<Change> listAfter(ChangeNumber position, int limit) {
    return rows
        .find("number > ?1", Sort.by("number"), position.value())
        .page(0, limit)
        .project(StoredChange.class)
        .stream()
        .map(StoredChange::toChange)
        .toList();
  }
}
