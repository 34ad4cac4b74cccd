package org.patentbridge.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.ApiToken;
import org.patentbridge.domain.access.Secret;

/**
 * An API token as programs read it.
 *
 * @param id names it
 * @param visible beginning of the word
 * @param account for whom it acts
 * @param label what it is for
 * @param scopes what it may do
 * @param created when it was made, ISO 8601
 * @param expires from when on it is worth nothing, ISO 8601
 * @param expired whether that is over
 * @param token the word; shown once when it is made, else null
 */
public record TokenView(
    String id,
    String visible,
    String account,
    String label,
    List<String> scopes,
    String created,
    String expires,
    boolean expired,
    @Nullable String token) {

  public static TokenView of(ApiToken token, Instant now, @Nullable Secret secret) {
    return new TokenView(
        token.id(),
        token.visible(),
        token.account().value(),
        token.label(),
        token.scopes().stream().map(Enum::name).toList(),
        token.created().toString(),
        token.expires().toString(),
        !token.isValidAt(now),
        secret == null ? null : secret.text());
  }
}
