package org.patentbridge.rulebook;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.Refusal;

/**
 * When events of a series offer again what was refused before.
 *
 * @param reoffers one rule per reason; a reason without a rule is never gone
 * @param examples cases that must come out as stated
 */
public record SeriesRules(List<ReofferRule> reoffers, List<Example> examples) {

  /** Nothing is offered again. */
  public static final SeriesRules NONE = new SeriesRules(List.of(), List.of());

  public SeriesRules {
    reoffers = List.copyOf(reoffers);
    examples = List.copyOf(examples);
  }

  /**
   * A case.
   *
   * @param reason why it was refused
   * @param then how the offering stood
   * @param now how it stands
   * @param days days in between
   * @param gone whether it may be offered again
   */
  public record Example(
      ReasonCode reason, OfferingState then, OfferingState now, long days, boolean gone) {}

  public Optional<ReofferRule> find(ReasonCode reason) {
    return reoffers.stream().filter(r -> r.reason() == reason).findFirst();
  }

  /**
   * Reasons of a refusal that still stand; it may be offered again when there is none.
   *
   * @param days days between the refusal and now
   */
  public List<ReasonCode> standing(
      Refusal refusal, OfferingState then, OfferingState now, long days) {
    return refusal.reasons().stream()
        .filter(reason -> find(reason).filter(r -> r.isGone(then, now, days)).isEmpty())
        .toList();
  }
}
