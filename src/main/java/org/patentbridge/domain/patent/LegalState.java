package org.patentbridge.domain.patent;

/** Where a patent stands in law. */
public enum LegalState {
  PENDING,
  GRANTED,
  LAPSED,
  EXPIRED,
  WITHDRAWN,
  REFUSED,
  REVOKED,
  UNKNOWN;

  /** Whether no licence can come of it any more. */
  public boolean isDead() {
    return this == LAPSED
        || this == EXPIRED
        || this == WITHDRAWN
        || this == REFUSED
        || this == REVOKED;
  }
}
