package org.patentbridge.domain.access;

/** What a signed-in person may do. */
public enum Role {
  /** Runs the installation: all workspaces, accounts, the index. */
  ADMINISTRATOR,
  /** Runs the events of one workspace. */
  ORGANIZER,
  /** Acts for a company: its own needs and what was found for them. */
  SME,
  /** Acts for an investor: its own mandates and what was found for them. */
  INVESTOR,
  /** Acts for a holder of patents, such as a technology transfer office. */
  HOLDER,
  /** Sees what is public. */
  OBSERVER
}
