package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.rulebook.InvestorRules.Example;

/** Reads {@code investors.yaml}: placeholders, rounds, the model of past deals, what fits. */
final class InvestorsReader {

  private static final int DAYS = 20_000;
  private static final String SMALLEST = "0.001";
  private static final String LARGEST = "1000";
  private static final String LADDER_END = "100";

  private final Problems problems;

  InvestorsReader(Problems problems) {
    this.problems = problems;
  }

  InvestorRules read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(root -> rules(file, root)).orElse(InvestorRules.NONE);
  }

  private InvestorRules rules(ShelfFile file, YamlMapping root) {
    try (root) {
      var examples = root.mappings("examples").stream().map(InvestorsReader::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", root.place("examples"), file.stem());
      }
      return new InvestorRules(
          placeholders(root.neededMapping("placeholders")),
          rounds(root),
          likelihood(root.neededMapping("likelihood")),
          fit(root.neededMapping("fit")),
          examples);
    }
  }

  private static InvestorRules.Placeholders placeholders(YamlMapping entry) {
    try (entry) {
      entry.because();
      return new InvestorRules.Placeholders(entry.texts("names"), entry.texts("parts"));
    }
  }

  private List<InvestorRules.Round> rounds(YamlMapping root) {
    var rounds = new ArrayList<InvestorRules.Round>();
    var taken = new TakenNames(problems);
    for (var entry : root.mappings("rounds")) {
      try (entry) {
        var words = entry.texts("words");
        var apart = entry.findText("apart").isPresent() && entry.flag("apart");
        var at = entry.number("at", "0", LADDER_END).doubleValue();
        words.forEach(word -> taken.take(InvestorRules.Round.key(word), entry.place("words")));
        rounds.add(new InvestorRules.Round(words, at, apart));
      }
    }
    return rounds;
  }

  private static InvestorRules.Likelihood likelihood(YamlMapping entry) {
    try (entry;
        var activity = entry.neededMapping("activity");
        var domain = entry.neededMapping("domain");
        var round = entry.neededMapping("round");
        var city = entry.neededMapping("city");
        var partners = entry.neededMapping("partners")) {
      entry.because();
      partners.because();
      return new InvestorRules.Likelihood(
          entry.whole("half-life-days", 1, DAYS),
          new InvestorRules.ActivityRule(
              weight(activity),
              activity.whole("half-life-days", 1, DAYS),
              activity.number("floor", SMALLEST, LARGEST).doubleValue()),
          smoothed(domain),
          new InvestorRules.RoundRule(
              smoothed(round),
              round.number("steps", SMALLEST, LADDER_END).doubleValue(),
              round.number("apart", "0", "1").doubleValue(),
              round.number("unknown", "0", "1").doubleValue()),
          smoothed(city),
          weight(partners));
    }
  }

  private static double weight(YamlMapping entry) {
    if (entry.findText("because").isEmpty()) {
      entry.because();
    }
    return entry.number("weight", "0", LADDER_END).doubleValue();
  }

  private static InvestorRules.Smoothed smoothed(YamlMapping entry) {
    return new InvestorRules.Smoothed(
        weight(entry), entry.number("smoothing", SMALLEST, LARGEST).doubleValue());
  }

  private ScoringProfile fit(YamlMapping entry) {
    try (entry) {
      return new ProfileReader(problems, InvestorRules.FIT).points("investor-fit", entry);
    }
  }

  private static Example example(YamlMapping entry) {
    try (entry) {
      if (entry.findText("name").isPresent()) {
        var expected = Boolean.toString(entry.flag("investor"));
        return new Example(Example.Kind.NAME, entry.text("name"), "", expected);
      }
      if (entry.findText("round").isPresent()) {
        return new Example(
            Example.Kind.ROUNDS, entry.text("round"), entry.text("to"), entry.text("nearness"));
      }
      return new Example(
          Example.Kind.CITY, entry.text("company"), "", entry.findText("city").orElse(""));
    }
  }
}
