package org.patentbridge.domain.alert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.match.GateVerdict;

/**
 * What one person is told on one day: the alerts of all its standing needs.
 *
 * @param person who is told
 * @param day on which it was put together and the gates were asked
 * @param lines by need, then most relevant first
 */
public record AlertDigest(AccountName person, LocalDate day, List<Line> lines) {

  public AlertDigest {
    lines = List.copyOf(lines);
  }

  /**
   * An alert as it is told.
   *
   * @param alert the news
   * @param title of the patent as it stood then
   * @param number publication number as people write it, else the id
   * @param closed the gate that held it back, null where it is told
   */
  public record Line(Alert alert, String title, String number, @Nullable GateVerdict closed) {

    public boolean isTold() {
      return closed == null;
    }
  }

  public AlertDigestId id() {
    return AlertDigestId.of(person, day);
  }

  /** Those that are told; the others are kept with the gate that held them back. */
  public List<Line> told() {
    return lines.stream().filter(Line::isTold).toList();
  }
}
