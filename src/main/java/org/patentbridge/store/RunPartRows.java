package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;

/** A table of parts of runs. */
interface RunPartRows<R extends RunPartRow> extends PanacheRepositoryBase<R, RunPartId> {

  /** The parts of a run in its order. */
  default <T extends Record> List<T> listOf(String run, Class<T> type) {
    return find("id.run = ?1 order by id.seq", run).project(StoredPart.class).stream()
        .map(part -> RecordJson.read(part.content(), type))
        .toList();
  }
}
