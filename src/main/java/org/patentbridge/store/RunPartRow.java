package org.patentbridge.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;

/** One of the many parts of a run, as JSON. */
@MappedSuperclass
abstract class RunPartRow {
  @EmbeddedId RunPartId id = new RunPartId("", 0);

  String content = "";

  final RunPartRow hold(RunPartId place, Record part) {
    id = place;
    content = RecordJson.write(part);
    return this;
  }
}
