package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.tier.Tier;

/** Reads {@code tiers.yaml}: how answers move offerings between tiers. */
final class TiersReader {

  private static final int HUNDRED = 100;
  private static final int MOST = 10_000;
  private static final List<String> TIERS = wordsOf(Tier.class);

  private final Problems problems;

  TiersReader(Problems problems) {
    this.problems = problems;
  }

  TierRules read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(this::rules).orElse(TierRules.NONE);
  }

  private TierRules rules(YamlMapping root) {
    try (root) {
      Map<Tier, TierRules.Place> places = new EnumMap<>(Tier.class);
      for (var entry : root.mappings("tiers")) {
        try (entry) {
          var place =
              new TierRules.Place(
                  entry.flag("open"),
                  entry.whole("worth", 0, HUNDRED) / (double) HUNDRED,
                  entry.because());
          places.put(constant(Tier.class, entry.oneOf("tier", TIERS)), place);
        }
      }
      var moves = new ArrayList<TierRules.Move>();
      var taken = new TakenNames(problems);
      for (var entry : root.mappings("moves")) {
        try (entry) {
          var move = move(entry);
          if (taken.take(move.id(), entry.place("id"))) {
            moves.add(move);
          }
        }
      }
      var examples = root.mappings("examples").stream().map(this::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", root.place("examples"), "moves");
      }
      return new TierRules(places, moves, examples);
    }
  }

  private TierRules.Move move(YamlMapping entry) {
    var condition =
        new TierRules.Condition(
            find(entry, "reason", ReasonCode.class),
            find(entry, "intention", Intention.class),
            find(entry, "prospect", Prospect.class));
    if (condition.equals(new TierRules.Condition(null, null, null))) {
      problems.error("rules-no-condition", entry.place("reason"), entry.text("id"));
    }
    return new TierRules.Move(
        entry.text("id"),
        condition,
        entry.whole("parties", 1, HUNDRED),
        constant(Tier.class, entry.oneOf("to", TIERS)),
        entry.mappings("until").stream().map(TiersReader::until).toList(),
        entry.because());
  }

  private static ReofferRule until(YamlMapping entry) {
    try (entry) {
      var change =
          constant(
              ReofferRule.Change.class, entry.oneOf("when", wordsOf(ReofferRule.Change.class)));
      return new ReofferRule(
          ReasonCode.OTHER,
          change,
          entry.findText("by").isEmpty() ? 0 : entry.whole("by", 1, MOST),
          "");
    }
  }

  private TierRules.Example example(YamlMapping entry) {
    try (entry) {
      var votes = new ArrayList<TierRules.Vote>();
      for (var answer : entry.mappings("answers")) {
        votes.add(vote(answer));
      }
      return new TierRules.Example(
          constant(Tier.class, entry.oneOf("from", TIERS)),
          votes,
          constant(Tier.class, entry.oneOf("becomes", TIERS)));
    }
  }

  private static TierRules.Vote vote(YamlMapping answer) {
    try (answer) {
      var reason = find(answer, "reason", ReasonCode.class);
      var intention = find(answer, "intention", Intention.class);
      var prospect = find(answer, "prospect", Prospect.class);
      return new TierRules.Vote(
          answer.text("party"),
          new Verdict(
              prospect == null ? Prospect.CANNOT_SAY : prospect,
              reason == null ? Set.of() : Set.of(reason),
              "",
              intention == null ? Set.of() : Set.of(intention)));
    }
  }

  private static <E extends Enum<E>> @Nullable E find(
      YamlMapping entry, String key, Class<E> type) {
    return entry.findText(key).isEmpty() ? null : constant(type, entry.oneOf(key, wordsOf(type)));
  }

  private static <E extends Enum<E>> List<String> wordsOf(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
