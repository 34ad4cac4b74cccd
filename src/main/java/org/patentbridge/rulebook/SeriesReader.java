package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.series.OfferingState;

/** Reads {@code series.yaml}: when what was refused is offered again. */
final class SeriesReader {

  private static final int MOST = 10_000;
  private static final List<String> REASONS = wordsOf(ReasonCode.class);
  private static final List<String> CHANGES = wordsOf(ReofferRule.Change.class);
  private static final List<String> STATES = wordsOf(LegalState.class);

  private final Problems problems;

  SeriesReader(Problems problems) {
    this.problems = problems;
  }

  SeriesRules read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(this::rules).orElse(SeriesRules.NONE);
  }

  private SeriesRules rules(YamlMapping root) {
    try (root) {
      var rules = new ArrayList<ReofferRule>();
      var taken = new TakenNames(problems);
      for (var entry : root.mappings("reoffer")) {
        try (entry) {
          var rule = rule(entry);
          if (taken.take(word(rule.reason()), entry.place("reason"))) {
            rules.add(rule);
          }
        }
      }
      var examples = root.mappings("examples").stream().map(this::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", root.place("examples"), "reoffer");
      }
      return new SeriesRules(rules, examples);
    }
  }

  private static ReofferRule rule(YamlMapping entry) {
    var change = constant(ReofferRule.Change.class, entry.oneOf("when", CHANGES));
    var counts =
        switch (change) {
          case FEE_FELL, TRL_ROSE, DAYS_PASSED -> true;
          case STATUS_CHANGED, TEXT_CHANGED, DECLARED, NEVER -> false;
        };
    return new ReofferRule(
        constant(ReasonCode.class, entry.oneOf("reason", REASONS)),
        change,
        counts ? entry.whole("by", 1, MOST) : 0,
        entry.because());
  }

  private SeriesRules.Example example(YamlMapping entry) {
    try (entry) {
      return new SeriesRules.Example(
          constant(ReasonCode.class, entry.oneOf("reason", REASONS)),
          state(entry.mapping("then")),
          state(entry.mapping("now")),
          entry.findText("days").isEmpty() ? 0 : entry.whole("days", 0, MOST),
          entry.flag("gone"));
    }
  }

  private OfferingState state(YamlMapping entry) {
    try (entry) {
      var state =
          entry.findText("state").isEmpty()
              ? LegalState.UNKNOWN
              : constant(LegalState.class, entry.oneOf("state", STATES));
      return new OfferingState(
          price(entry),
          trl(entry),
          state,
          entry.findText("bound").isPresent() && entry.flag("bound"),
          entry.findText("text").orElse(""));
    }
  }

  private @Nullable Money price(YamlMapping entry) {
    return entry.findText("price").flatMap(text -> money(entry, text)).orElse(null);
  }

  private Optional<Money> money(YamlMapping entry, String text) {
    try {
      return Optional.of(Money.wan(text));
    } catch (InvalidValueException refused) {
      problems.error("rules-expects-number", entry.place("price"), text, "0", "…");
      return Optional.empty();
    }
  }

  private static @Nullable Trl trl(YamlMapping entry) {
    return entry.findText("trl").isEmpty() ? null : new Trl(entry.whole("trl", 1, 9));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> List<String> wordsOf(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(SeriesReader::word).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
