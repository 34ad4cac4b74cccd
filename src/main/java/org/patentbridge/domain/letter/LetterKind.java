package org.patentbridge.domain.letter;

/** What a letter is for. */
public enum LetterKind {
  /** Asks a person what came of the matches of an event. */
  FEEDBACK_REQUEST,
  /** Tells a person of new and changed patents for standing needs. */
  ALERT_DIGEST
}
