package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.alert.AlertDigest;

/**
 * What a person was told on one day.
 *
 * @param id of the digest
 * @param day on which it was put together
 * @param lines by need, most relevant first
 */
public record AlertDigestView(String id, String day, List<Line> lines) {

  /**
   * A patent that matches.
   *
   * @param standing id of the standing need
   * @param patent id of the patent
   * @param number publication number as people write it
   * @param title of the patent as it stood then
   * @param relevance share of the need's text that it reaches, in (0, 1]
   * @param heldBack why it was not told, null where it was
   */
  public record Line(
      String standing,
      String patent,
      String number,
      String title,
      double relevance,
      @Nullable BothLanguages heldBack) {}

  public static AlertDigestView of(AlertDigest digest) {
    return new AlertDigestView(
        digest.id().value(),
        digest.day().toString(),
        digest.lines().stream().map(AlertDigestView::line).toList());
  }

  private static Line line(AlertDigest.Line line) {
    var alert = line.alert();
    var closed = line.closed();
    return new Line(
        alert.standing().value(),
        alert.version().patent().value(),
        line.number(),
        line.title(),
        alert.relevance(),
        closed == null ? null : BothLanguages.of(closed.reason()));
  }
}
