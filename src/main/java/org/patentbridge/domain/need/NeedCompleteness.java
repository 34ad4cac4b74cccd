package org.patentbridge.domain.need;

import java.util.List;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Indicator;

/**
 * What a need states, what it lacks and what to ask back.
 *
 * @param stated parts that are there, in the order of {@link NeedPart}
 * @param indicators measurable demands, those in fields first
 * @param missing parts that are not there, the most helpful first
 * @param points 0 to 100, what the stated parts are worth together
 */
public record NeedCompleteness(
    List<StatedPart> stated, List<Indicator> indicators, List<NeedPart> missing, int points) {

  private static final String QUESTION = "need.question.";

  public NeedCompleteness {
    stated = List.copyOf(stated);
    indicators = List.copyOf(indicators);
    missing = List.copyOf(missing);
  }

  /** One question for each missing part, the most helpful first. */
  public List<Reason> questions() {
    return missing.stream().map(part -> Reason.of(QUESTION + part.word())).toList();
  }

  public boolean states(NeedPart part) {
    return stated.stream().anyMatch(s -> s.part() == part);
  }
}
