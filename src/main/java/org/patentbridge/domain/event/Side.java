package org.patentbridge.domain.event;

/** The two sides of an event. */
public enum Side {
  /** Companies with needs, or investors with mandates. */
  SEEKER,
  /** Holders of patents and offers. */
  HOLDER
}
