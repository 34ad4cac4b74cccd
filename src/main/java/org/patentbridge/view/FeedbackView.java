package org.patentbridge.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackReport;
import org.patentbridge.domain.feedback.Verdict;

/**
 * What a party answered about a pairing.
 *
 * @param event id of the event
 * @param side SEEKER or HOLDER: on which the party stands
 * @param party who answered
 * @param seeker id of the need or mandate
 * @param offering id of the patent or offer
 * @param at when
 * @param via OWN, ORGANIZER or LINK: how it came in
 * @param verdict what was said
 */
public record FeedbackView(
    String event,
    String side,
    String party,
    String seeker,
    String offering,
    String at,
    String via,
    VerdictView verdict) {

  /**
   * What a party thinks of a pairing.
   *
   * @param prospect GOOD, FAIR, NONE or CANNOT_SAY
   * @param reasons what it holds against it
   * @param improvement what would have to improve, empty where not said
   * @param intentions what it wants to do next
   */
  public record VerdictView(
      String prospect, List<String> reasons, String improvement, List<String> intentions) {

    public static VerdictView of(Verdict verdict) {
      return new VerdictView(
          verdict.prospect().name(),
          names(verdict.reasons()),
          verdict.improvement(),
          names(verdict.intentions()));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
      return constants.stream().map(Enum::name).toList();
    }
  }

  /**
   * Answers of an event, counted.
   *
   * @param pairings pairings on the published lists
   * @param share answers that were given of those that could have been, in [0, 1]
   * @param answered answers by side
   * @param prospects answers by prospect
   * @param reasons answers by what they hold against the pairing
   * @param intentions answers by what they want next
   * @param improvements what would have to improve, with the offering that it is about
   */
  public record Report(
      int pairings,
      double share,
      Map<String, Integer> answered,
      Map<String, Integer> prospects,
      Map<String, Integer> reasons,
      Map<String, Integer> intentions,
      List<Improvement> improvements) {

    public static Report of(FeedbackReport report) {
      return new Report(
          report.pairings(),
          Math.round(report.share() * 1000) / 1000.0,
          counts(report.answered()),
          counts(report.prospects()),
          counts(report.reasons()),
          counts(report.intentions()),
          report.improvements().stream()
              .map(
                  f ->
                      new Improvement(f.pairing().offering().toString(), f.verdict().improvement()))
              .toList());
    }

    private static Map<String, Integer> counts(Map<? extends Enum<?>, Integer> counts) {
      return counts.entrySet().stream()
          .collect(
              Collectors.toMap(
                  e -> e.getKey().name(), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
  }

  /**
   * What would have to improve.
   *
   * @param offering id of the patent or offer
   * @param text in the party's words
   */
  public record Improvement(String offering, String text) {}

  public static FeedbackView of(Feedback answer) {
    return new FeedbackView(
        answer.event().value(),
        answer.side().name(),
        answer.by().value(),
        answer.pairing().seeker().toString(),
        answer.pairing().offering().toString(),
        answer.at().toString(),
        answer.via().name(),
        VerdictView.of(answer.verdict()));
  }
}
