package org.patentbridge.domain.access;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * A program's right to act for an account.
 *
 * @param secret digest of the word that the program shows
 * @param visible beginning of that word, by which people tell tokens apart
 * @param account for whom it acts
 * @param label what it is for
 * @param scopes what it may do of what the account may
 * @param created when it was made
 * @param expires from when on it is worth nothing
 */
public record ApiToken(
    Digest secret,
    String visible,
    AccountName account,
    String label,
    Set<Scope> scopes,
    Instant created,
    Instant expires) {

  private static final int LONGEST_LABEL = 80;

  public ApiToken {
    label = label.strip();
    if (label.isEmpty()
        || label.length() > LONGEST_LABEL
        || label.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException("token-label", label);
    }
    if (scopes.isEmpty()) {
      throw new InvalidValueException("token-scopes", "");
    }
    scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
  }

  /** Names it for people and addresses; not the secret. */
  public String id() {
    return secret.abbreviated();
  }

  public boolean isValidAt(Instant now) {
    return now.isBefore(expires);
  }
}
