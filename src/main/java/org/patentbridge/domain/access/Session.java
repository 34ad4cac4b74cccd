package org.patentbridge.domain.access;

import java.time.Instant;
import org.patentbridge.domain.provenance.Digest;

/**
 * A person who signed in with a browser.
 *
 * @param secret digest of the word that the browser shows
 * @param account who signed in
 * @param created when
 * @param expires from when on it is worth nothing
 */
public record Session(Digest secret, AccountName account, Instant created, Instant expires) {

  public boolean isValidAt(Instant now) {
    return now.isBefore(expires);
  }
}
