package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.patentbridge.domain.access.ApiToken;

/** A row of the API tokens; its id is the digest of the secret. */
@Entity
@Table(name = "api_token")
class ApiTokenRow {
  @Id String id = "";

  String account = "";

  /** Milliseconds since 1970, UTC. */
  @Column(name = "created_at")
  long createdAt;

  String content = "";

  static ApiTokenRow of(ApiToken token) {
    var row = new ApiTokenRow();
    row.id = token.secret().hex();
    row.account = token.account().value();
    row.createdAt = token.created().toEpochMilli();
    row.content = RecordJson.write(token);
    return row;
  }
}
