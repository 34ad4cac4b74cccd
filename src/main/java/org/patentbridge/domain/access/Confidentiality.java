package org.patentbridge.domain.access;

/** Who may see a need, as its owner decided; the first three are ever narrower. */
public enum Confidentiality {
  /** Everybody sees all of it. */
  PUBLIC,
  /** Everybody sees title and chain link, nobody the owner. */
  ANONYMOUS,
  /** Holders whose patents were proposed see it. */
  MATCHED_ONLY,
  /** The organizer of the event sees it; what is not stated counts as this. */
  ORGANIZER_ONLY
}
