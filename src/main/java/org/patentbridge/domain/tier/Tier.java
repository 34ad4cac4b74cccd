package org.patentbridge.domain.tier;

/** How an offering is treated after what parties answered about it. */
public enum Tier {
  /** Several want it: proposed first. */
  PRIORITY,
  /** Where everything begins. */
  STANDARD,
  /** To be developed before it is proposed again. */
  CULTIVATION,
  /** Not proposed. */
  SHELVED
}
