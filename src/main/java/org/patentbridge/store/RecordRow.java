package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.patentbridge.domain.provenance.Digest;

/** A row that holds one whole record as JSON, beside the columns by which it is found. */
@MappedSuperclass
abstract class RecordRow {
  @Id String id = "";

  @Column(name = "content_digest")
  String contentDigest = "";

  String content = "";

  final void hold(String recordId, Record record) {
    id = recordId;
    content = RecordJson.write(record);
    contentDigest = Digest.ofLines(RecordJson.withoutOrigin(content)).hex();
  }
}
