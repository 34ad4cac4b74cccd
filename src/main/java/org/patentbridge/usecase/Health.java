package org.patentbridge.usecase;

import java.util.List;
import org.patentbridge.domain.message.Reason;

/**
 * How well this installation works.
 *
 * @param parts one line each
 * @param figures what stands behind the lines; for those who run the installation
 */
public record Health(List<Part> parts, Figures figures) {

  public Health {
    parts = List.copyOf(parts);
  }

  /** What is looked at. */
  public enum Subject {
    DATABASE,
    INDEX,
    DISK
  }

  /** How it is, the best first. */
  public enum State {
    WELL,
    /** It works, and somebody should look after it. */
    DEGRADED,
    /** It does not work. */
    DOWN
  }

  /**
   * A line.
   *
   * @param subject what is looked at
   * @param state how it is
   * @param words the same as a sentence without figures, which anybody may read
   */
  public record Part(Subject subject, State state, Reason words) {}

  /**
   * Figures; changes of private records count in some, so not everybody may read them.
   *
   * @param generation name of the index that searches see, empty where there is none
   * @param documents how many searches see
   * @param reached number of the last change that the index contains
   * @param behind changes that it has not seen; negative where it has seen more than there are,
   *     because the database was put back to an older state
   * @param freeBytes room on the disk of the data folder, -1 where unknown
   */
  public record Figures(
      String generation, long documents, long reached, long behind, long freeBytes) {}

  /** The worst of all lines. */
  public State state() {
    return parts.stream().map(Part::state).max(State::compareTo).orElse(State.WELL);
  }

  /** The lines of those that somebody should look after. */
  public List<Part> troubles() {
    return parts.stream().filter(part -> part.state() != State.WELL).toList();
  }
}
