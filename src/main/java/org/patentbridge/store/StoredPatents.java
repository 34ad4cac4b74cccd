package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.SaveCounts;

/** The inventory of patents in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredPatents implements Patents {
  private final PatentRows rows;
  private final BatchWriter writer;

  StoredPatents(PatentRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public SaveCounts saveAll(Collection<Patent> patents) {
    return writer.save(patents, PatentRow::of, rows, Change.PATENT);
  }

  @Override
  public Optional<Patent> find(PatentId id) {
    return rows.findContent(id.value()).map(StoredPatents::read);
  }

  @Override
  public Map<PatentId, Patent> findAll(Collection<PatentId> ids) {
    return rows.listContent(ids.stream().map(PatentId::value).toList()).stream()
        .collect(Collectors.toMap(t -> new PatentId(t.id()), t -> read(t.content())));
  }

  @Override
  public List<Patent> listAfter(@Nullable PatentId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredPatents::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.count();
  }

  private static Patent read(String content) {
    return RecordJson.read(content, Patent.class);
  }
}
