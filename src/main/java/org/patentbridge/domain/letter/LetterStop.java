package org.patentbridge.domain.letter;

import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.provenance.Digest;

/**
 * The wish of a person to get no letters of a kind.
 *
 * @param kind which letters
 * @param mark the person as a digest, so that a link that is passed on names nobody
 */
public record LetterStop(LetterKind kind, String mark) {

  /** The wish of a person. */
  public static LetterStop of(LetterKind kind, AccountName account) {
    return new LetterStop(kind, Digest.ofLines("no letters", kind.name(), account.value()).hex());
  }
}
