package org.patentbridge.domain.organization;

/** What an organization is in the programmes. */
public enum OrganizationKind {
  UNIVERSITY,
  INSTITUTE,
  SME,
  ENTERPRISE,
  INVESTOR,
  SERVICE,
  UNKNOWN;

  /** Whether it counts as a holder side of its own: a university or a research institute. */
  public boolean isResearch() {
    return this == UNIVERSITY || this == INSTITUTE;
  }
}
