package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.match.SeekerPool;

/** The table of {@link SeekerPoolRow}. */
@ApplicationScoped
final class SeekerPoolRows implements PanacheRepositoryBase<SeekerPoolRow, SeekerPoolId> {

  List<SeekerPool> listFrom(String inputs, long from, int limit) {
    return find("id.inputs = ?1 and id.seq >= ?2 order by id.seq", inputs, from)
        .project(StoredPart.class)
        .page(0, limit)
        .stream()
        .map(part -> RecordJson.read(part.content(), SeekerPool.class))
        .toList();
  }
}
