package org.patentbridge.domain.alert;

import java.util.Optional;
import org.patentbridge.domain.access.WorkspaceId;

/**
 * What the link at the end of a digest is good for: ending one standing need, without signing in.
 *
 * @param workspace where it stands
 * @param standing which
 */
public record StandingLink(WorkspaceId workspace, StandingNeedId standing) {

  /** Tells words of links from all other words that we seal. */
  private static final String KIND = "standing-link";

  private static final int PARTS = 3;

  /** What is sealed. */
  public String word() {
    return String.join("\t", KIND, workspace.value(), standing.value());
  }

  /** Reads what was sealed; empty for the word of something else. */
  public static Optional<StandingLink> parse(String word) {
    var parts = word.split("\t", -1);
    if (parts.length != PARTS || !parts[0].equals(KIND)) {
      return Optional.empty();
    }
    return Optional.of(new StandingLink(new WorkspaceId(parts[1]), new StandingNeedId(parts[2])));
  }
}
