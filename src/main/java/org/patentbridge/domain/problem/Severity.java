package org.patentbridge.domain.problem;

/** How much a problem matters. */
public enum Severity {
  /** The record was not taken. */
  ERROR,
  /** The record was taken; a person should look. */
  WARNING,
  /** Nothing is wrong, something is worth knowing. */
  NOTE
}
