package org.patentbridge.domain.letter;

import java.util.Optional;
import org.patentbridge.domain.access.WorkspaceId;

/**
 * What the link at the end of a letter is good for: getting no more of its kind, or getting them
 * again, without signing in.
 *
 * @param workspace where the person works
 * @param stop which letters of whom
 */
public record LetterLink(WorkspaceId workspace, LetterStop stop) {

  /** Tells words of links from all other words that we seal. */
  private static final String KIND = "letter-link";

  private static final int PARTS = 4;

  /** What is sealed. */
  public String word() {
    return String.join("\t", KIND, workspace.value(), stop.kind().name(), stop.mark());
  }

  /** Reads what was sealed; empty for the word of something else. */
  public static Optional<LetterLink> parse(String word) {
    var parts = word.split("\t", -1);
    if (parts.length != PARTS || !parts[0].equals(KIND)) {
      return Optional.empty();
    }
    var stop = new LetterStop(LetterKind.valueOf(parts[2]), parts[3]);
    return Optional.of(new LetterLink(new WorkspaceId(parts[1]), stop));
  }
}
