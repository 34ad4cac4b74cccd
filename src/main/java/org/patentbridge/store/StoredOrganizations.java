package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.domain.provenance.SaveCounts;

/** The known organizations in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredOrganizations implements Organizations {
  private final OrganizationRows rows;
  private final BatchWriter writer;
  private final Revisions revisions;

  StoredOrganizations(OrganizationRows rows, BatchWriter writer, Revisions revisions) {
    this.rows = rows;
    this.writer = writer;
    this.revisions = revisions;
  }

  @Override
  public SaveCounts saveAll(Collection<Organization> organizations) {
    var counts = writer.save(organizations, OrganizationRow::of, rows, null);
    if (counts.added() + counts.changed() > 0) {
      revisions.next(CounterRow.ORGANIZATION);
    }
    return counts;
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return rows.findContent(id.value()).map(StoredOrganizations::read);
  }

  @Override
  public Optional<Organization> findByName(OrganizationName name) {
    var key = OrganizationRow.keyOf(name);
    return key == null ? Optional.empty() : rows.findOnly(key).map(StoredOrganizations::read);
  }

  @Override
  public List<Organization> listAfter(@Nullable OrganizationId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredOrganizations::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public long revision() {
    return revisions.of(CounterRow.ORGANIZATION);
  }

  private static Organization read(String content) {
    return RecordJson.read(content, Organization.class);
  }
}
