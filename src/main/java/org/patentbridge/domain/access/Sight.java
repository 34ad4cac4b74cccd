package org.patentbridge.domain.access;

/** How much of a need somebody may see. */
public enum Sight {
  /** Not even that it is there. */
  NONE,
  /** Title and chain links, without owner. */
  TITLE,
  /** All of it. */
  WHOLE
}
