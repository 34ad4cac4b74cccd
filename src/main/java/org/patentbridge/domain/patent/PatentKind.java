package org.patentbridge.domain.patent;

/** What is protected. */
public enum PatentKind {
  INVENTION,
  UTILITY_MODEL,
  DESIGN,
  UNKNOWN
}
