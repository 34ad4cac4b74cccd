package org.patentbridge.domain.organization;

/** What a person says about two parties that look alike. */
public enum NameVerdict {
  /** They are one and count as one from now on. */
  SAME,
  /** They are two; they are not proposed again. */
  DIFFERENT
}
