package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Runs the cases of {@code investors.yaml}. */
final class InvestorCheck {

  private final InvestorRules rules;
  private final RegionNames regions;
  private final List<Problem> found = new ArrayList<>();

  InvestorCheck(InvestorRules rules, RegionNames regions) {
    this.rules = rules;
    this.regions = regions;
  }

  /** What did not come out as stated. */
  List<Problem> found() {
    return found;
  }

  /** How many cases were run. */
  int run() {
    var number = 0;
    for (var example : rules.examples()) {
      if (example.kind() == InvestorRules.Example.Kind.CITY && !regions.knowsNames()) {
        continue;
      }
      number++;
      var outcome = outcome(example);
      if (!outcome.equals(example.expected())) {
        var kind = example.kind().name().toLowerCase(Locale.ROOT);
        found.add(
            Problem.error(
                "rules-example-figure",
                Place.of(RulebookReader.INVESTORS).field(kind + " #" + number),
                (example.given() + " " + example.other()).strip(),
                example.expected(),
                outcome));
      }
    }
    return number;
  }

  private String outcome(InvestorRules.Example example) {
    return switch (example.kind()) {
      case NAME -> Boolean.toString(!rules.placeholders().cover(example.given()));
      case ROUNDS ->
          String.format(
              Locale.ROOT,
              "%.2f",
              rules.nearness(rules.findRound(example.given()), rules.findRound(example.other())));
      case CITY -> regions.findLeading(example.given()).map(RegionCode::value).orElse("");
    };
  }
}
