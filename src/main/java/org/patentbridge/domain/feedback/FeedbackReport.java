package org.patentbridge.domain.feedback;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;

/**
 * What was answered about the pairings of an event, counted by the answers that count.
 *
 * @param pairings pairings on the published lists
 * @param answered answers by side
 * @param prospects answers by prospect
 * @param reasons answers by what they hold against the pairing; one may name several
 * @param intentions answers by what they want next; one may name several
 * @param improvements what would have to improve, as said
 */
public record FeedbackReport(
    int pairings,
    Map<Side, Integer> answered,
    Map<Prospect, Integer> prospects,
    Map<ReasonCode, Integer> reasons,
    Map<Intention, Integer> intentions,
    List<Feedback> improvements) {

  public FeedbackReport {
    answered = Collections.unmodifiableMap(new TreeMap<>(answered));
    prospects = Collections.unmodifiableMap(new TreeMap<>(prospects));
    reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    intentions = Collections.unmodifiableMap(new TreeMap<>(intentions));
    improvements = List.copyOf(improvements);
  }

  /**
   * Counts answers.
   *
   * @param pairings pairings on the published lists
   * @param latest of each party on each pairing one
   */
  public static FeedbackReport of(int pairings, Collection<Feedback> latest) {
    var answered = new EnumMap<Side, Integer>(Side.class);
    var prospects = new EnumMap<Prospect, Integer>(Prospect.class);
    var reasons = new EnumMap<ReasonCode, Integer>(ReasonCode.class);
    var intentions = new EnumMap<Intention, Integer>(Intention.class);
    for (Feedback answer : latest) {
      answered.merge(answer.side(), 1, Integer::sum);
      prospects.merge(answer.verdict().prospect(), 1, Integer::sum);
      answer.verdict().reasons().forEach(r -> reasons.merge(r, 1, Integer::sum));
      answer.verdict().intentions().forEach(i -> intentions.merge(i, 1, Integer::sum));
    }
    return new FeedbackReport(
        pairings,
        answered,
        prospects,
        reasons,
        intentions,
        latest.stream().filter(f -> !f.verdict().improvement().isEmpty()).toList());
  }

  /** Share of the answers that could have been given, in [0, 1]; 0 where there is no pairing. */
  public double share() {
    var given = answered.values().stream().mapToInt(Integer::intValue).sum();
    return pairings == 0 ? 0 : given / (2.0 * pairings);
  }
}
