package org.patentbridge.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The questions that a party answers about a match, with what it answered before.
 *
 * @param said the answer that counts so far, null where there is none
 */
public record VerdictForm(@Nullable Verdict said) {

  /** All prospects, in the order of asking. */
  public List<Prospect> prospects() {
    return List.of(Prospect.values());
  }

  public List<ReasonCode> reasons() {
    return List.of(ReasonCode.values());
  }

  public List<Intention> intentions() {
    return List.of(Intention.values());
  }

  public boolean isSaid() {
    return said != null;
  }

  /** Whether something was chosen before. */
  public boolean has(Object constant) {
    return said != null
        && (said.prospect().equals(constant)
            || said.reasons().stream().anyMatch(constant::equals)
            || said.intentions().stream().anyMatch(constant::equals));
  }

  /** What would have to improve, as it was said before. */
  public String improvement() {
    return said == null ? "" : said.improvement();
  }

  /** What a form brings back. */
  static Verdict read(
      String prospect, List<String> reasons, String improvement, List<String> intentions) {
    var wanted = all(intentions, Intention.class, Intention::valueOf);
    return new Verdict(
        one(prospect, Prospect::valueOf),
        all(reasons, ReasonCode.class, ReasonCode::valueOf),
        improvement,
        wanted);
  }

  private static <E extends Enum<E>> Set<E> all(
      List<String> words, Class<E> type, Function<String, E> reader) {
    var all = EnumSet.noneOf(type);
    words.forEach(word -> all.add(one(word, reader)));
    return all;
  }

  private static <E> E one(String word, Function<String, E> reader) {
    try {
      return reader.apply(word.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValueException("verdict-word", word);
    }
  }
}
