package org.patentbridge.domain.match;

/** How a run ended. */
public enum RunStatus {
  COMPLETED,
  /** No list can satisfy all limits; the run says which. */
  NO_SOLUTION
}
