package org.patentbridge.domain.access;

/** What a signed-in person may do. */
public enum Role {
  ADMINISTRATOR,
  ORGANIZER,
  SME,
  INVESTOR,
  HOLDER,
  OBSERVER
}
