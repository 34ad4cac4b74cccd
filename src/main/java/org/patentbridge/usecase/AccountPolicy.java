package org.patentbridge.usecase;

import java.time.Duration;

/**
 * How accounts are handled in this installation.
 *
 * @param entrance who is let in without signing in
 * @param sessionLife how long a browser stays signed in
 * @param longestToken how long an API token may be good for
 * @param invitationLife how long an invitation may be taken up
 * @param personBy by what a person of an OpenID provider is known here
 */
public record AccountPolicy(
    Entrance entrance,
    Duration sessionLife,
    Duration longestToken,
    Duration invitationLife,
    PersonBy personBy) {

  /** By what a person of an OpenID provider is known here. */
  public enum PersonBy {
    /** The account is called like the verified e-mail address. */
    EMAIL,
    /** The account is called like the provider's own name of the person. */
    SUBJECT
  }

  /** Who is let in without signing in. */
  public enum Entrance {
    /** Whoever sits at this machine is its administrator until the first account is made. */
    AUTO,
    /** Whoever sits at this machine is its administrator. */
    OPEN,
    /** Nobody. */
    REQUIRED
  }
}
