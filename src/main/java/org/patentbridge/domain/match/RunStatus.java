package org.patentbridge.domain.match;

/** How a run ended. */
public enum RunStatus {
  COMPLETED,
  /** Lists that miss guaranteed matches, as few as can be, because the organizer asked for them. */
  LOOSENED,
  /** No list can satisfy all limits; the run says which. */
  NO_SOLUTION
}
