package org.patentbridge.investors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.rulebook.InvestorRules;
import org.patentbridge.rulebook.InvestorRules.Round;

/**
 * Which round of the rules a deal is: by the source's word, else by the stage that was read from
 * it. Equal rounds have one number.
 */
final class RoundLadder {

  private final InvestorRules rules;
  private final List<Optional<Round>> known = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  RoundLadder(InvestorRules rules) {
    this.rules = rules;
    this.known.add(Optional.empty());
  }

  /** Number of the round; 0 for an unknown one. */
  int numberOf(@Nullable DealTerms terms) {
    if (terms == null) {
      return 0;
    }
    var stage = terms.stage();
    var key = terms.series() + "\n" + stage;
    var number = numbers.get(key);
    if (number == null) {
      var round = rules.findRound(terms.series());
      number = enter(round.isPresent() || stage == null ? round : rules.findRound(stage.name()));
      numbers.put(key, number);
    }
    return number;
  }

  private int enter(Optional<Round> round) {
    var before = known.indexOf(round);
    if (before >= 0) {
      return before;
    }
    known.add(round);
    return known.size() - 1;
  }

  double nearness(int one, int other) {
    return rules.nearness(known.get(one), known.get(other));
  }
}
