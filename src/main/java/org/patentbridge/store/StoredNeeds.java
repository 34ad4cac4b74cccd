package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.SaveCounts;

/** The technology needs in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredNeeds implements Needs {
  private final NeedRows rows;
  private final BatchWriter writer;

  StoredNeeds(NeedRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public SaveCounts saveAll(Collection<TechnologyNeed> needs) {
    return writer.save(needs, NeedRow::of, rows, Change.NEED, this::searched);
  }

  /**
   * What is public, or was until now, in the main workspace: nothing else is in the shared index,
   * and a private need must not even move the number that the index has reached.
   */
  private List<NeedRow> searched(List<NeedRow> written) {
    if (!RowKey.isMain()) {
      return List.of();
    }
    var before = rows.publicAmong(written.stream().map(row -> row.id).toList());
    return written.stream()
        .filter(row -> row.confidentiality == Confidentiality.PUBLIC || before.contains(row.id))
        .toList();
  }

  @Override
  public Optional<TechnologyNeed> find(NeedId id) {
    return rows.findContent(id.value()).map(StoredNeeds::read);
  }

  @Override
  public List<TechnologyNeed> listOf(OrganizationId owner) {
    return rows.listContentWith("owner", owner.value()).stream().map(StoredNeeds::read).toList();
  }

  @Override
  public List<TechnologyNeed> listAfter(@Nullable NeedId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredNeeds::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.countWithin();
  }

  private static TechnologyNeed read(String content) {
    return RecordJson.read(content, TechnologyNeed.class);
  }
}
