package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiToken;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.provenance.Digest;

/** The API tokens in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredApiTokens implements ApiTokens {
  private final ApiTokenRows rows;
  private final StatelessSession session;

  StoredApiTokens(ApiTokenRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public void add(ApiToken token) {
    session.insert(ApiTokenRow.of(token));
  }

  @Override
  public Optional<ApiToken> find(Digest secret) {
    return Optional.ofNullable(session.get(ApiTokenRow.class, secret.hex()))
        .map(row -> RecordJson.read(row.content, ApiToken.class));
  }

  @Override
  public List<ApiToken> listOf(AccountName account) {
    return rows
        .find("account = ?1 order by createdAt desc, id", account.value())
        .project(StoredText.class)
        .stream()
        .map(text -> RecordJson.read(text.content(), ApiToken.class))
        .toList();
  }

  @Override
  public boolean revoke(AccountName account, String id) {
    return rows.delete("account = ?1 and left(id, 12) = ?2", account.value(), id) > 0;
  }

  @Override
  public void revokeAllOf(AccountName account) {
    rows.delete("account", account.value());
  }
}
