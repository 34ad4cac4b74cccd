package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Runs what the tables of names prove by themselves: every row is its own example. */
final class NameCheck {

  private final NameRules rules;
  private final RulebookCheck.NameTrial trial;
  private final List<Problem> found = new ArrayList<>();

  NameCheck(NameRules rules, RulebookCheck.NameTrial trial) {
    this.rules = rules;
    this.trial = trial;
  }

  /** What did not come out as stated. */
  List<Problem> found() {
    return found;
  }

  /** All names of a row come to one party, and no other row comes to it. */
  int known() {
    var number = 0;
    Map<String, String> parties = new HashMap<>();
    for (var row : rules.known()) {
      var party = trial.party(row.zh());
      var other = parties.putIfAbsent(party, row.zh());
      if (other != null) {
        failed(NamesReader.UNIVERSITIES, row.zh(), row.zh(), row.zh(), other);
      }
      for (var name : row.all()) {
        number++;
        var meant = trial.party(name);
        if (!meant.equals(party)) {
          failed(NamesReader.UNIVERSITIES, row.zh(), name, party, meant);
        }
      }
    }
    return number;
  }

  /** An example without its form leaves the core. */
  int legalForms() {
    for (var form : rules.legalForms()) {
      var core = trial.core(form.example());
      if (!core.equals(form.core())) {
        failed(NamesReader.LEGAL_FORMS, form.form(), form.example(), form.core(), core);
      }
    }
    return rules.legalForms().size();
  }

  /** A word and its short forms are one. */
  int abbreviations() {
    var number = 0;
    for (var abbreviation : rules.abbreviations()) {
      var word = trial.words(abbreviation.word());
      for (var shortForm : abbreviation.shortForms()) {
        number++;
        var read = trial.words(shortForm);
        if (!read.equals(word)) {
          failed(NamesReader.ABBREVIATIONS, abbreviation.word(), shortForm, word, read);
        }
      }
    }
    return number;
  }

  private void failed(String file, String rule, String example, String expected, String outcome) {
    found.add(
        Problem.error(
            "rules-example-names", Place.of(file).field(rule), example, expected, outcome));
  }
}
