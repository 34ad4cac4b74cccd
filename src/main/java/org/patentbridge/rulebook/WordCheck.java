package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Runs what fields, synonyms, term pairs, related wording, column names and layouts prove by
 * themselves: every row of a table is its own example.
 */
final class WordCheck {

  private static final String SYNONYM_STEP = "synonyms";

  private final Rulebook rulebook;
  private final RulebookCheck.AnalyzerTrial analyzer;
  private final List<Problem> found = new ArrayList<>();

  WordCheck(Rulebook rulebook, RulebookCheck.AnalyzerTrial analyzer) {
    this.rulebook = rulebook;
    this.analyzer = analyzer;
  }

  /** What did not come out as stated. */
  List<Problem> found() {
    return found;
  }

  /** A text and a query of a field meet, or do not, as its example says. */
  int fields() {
    var number = 0;
    for (var field : rulebook.fields()) {
      for (var example : field.examples()) {
        number++;
        var meets = meet(field.analyzer(), example.text(), example.query());
        if (meets != example.meets()) {
          failed(
              RulebookReader.FIELDS,
              field.name(),
              example.text() + " / " + example.query(),
              Boolean.toString(example.meets()),
              Boolean.toString(meets));
        }
      }
    }
    return number;
  }

  /** All names of a synonym group are found by each other's first name. */
  int synonyms() {
    var readers =
        rulebook.analyzers().stream().filter(a -> a.steps().contains(SYNONYM_STEP)).toList();
    var number = 0;
    for (var group : rulebook.synonyms()) {
      for (var reader : readers) {
        var first = group.terms().getFirst();
        for (var other : group.terms().subList(1, group.terms().size())) {
          number++;
          if (!meet(reader.id(), first, other)) {
            failed("synonyms/", group.id(), other, "= " + first, "apart");
          }
        }
      }
    }
    return number;
  }

  /** Every name in a term pair, of either language, leaves something to search for. */
  int terms() {
    var reader = rulebook.fields().getFirst().analyzer();
    for (var pair : rulebook.terms()) {
      Stream.concat(Stream.of(pair.zh()), pair.en().stream())
          .filter(name -> analyzer.terms(reader, name).isEmpty())
          .forEach(name -> failed("terms/", pair.zh(), name, "a term", "nothing"));
    }
    return rulebook.terms().size();
  }

  /** Every related term leaves something to search for. */
  int related() {
    var reader = rulebook.fields().getFirst().analyzer();
    var number = 0;
    for (var group : rulebook.related()) {
      for (var term : group.terms()) {
        number++;
        if (analyzer.terms(reader, term).isEmpty()) {
          failed("thesaurus/", String.join("|", group.terms()), term, "a term", "nothing");
        }
      }
    }
    return number;
  }

  /** Every name of a column means that column and no other. */
  int columns() {
    var number = 0;
    for (var column : rulebook.columns()) {
      for (var name : column.names()) {
        number++;
        var meant = rulebook.findColumn(column.noun(), name).map(ColumnRule::field).orElse("");
        if (!meant.equals(column.field())) {
          failed(RulebookReader.COLUMNS, column.noun(), name, column.field(), meant);
        }
      }
    }
    return number;
  }

  /** Every layout is known by its own headings and reads its examples as stated. */
  int layouts() {
    var number = 0;
    for (var layout : rulebook.layouts()) {
      var file = "layouts/" + layout.id() + ".yaml";
      var found = rulebook.findLayout(layout.noun(), layout.headings());
      var known = found.map(TableLayout::id).orElse("");
      if (!known.equals(layout.id())) {
        failed(file, "recognised-by", layout.id(), layout.id(), known);
      }
      for (int i = 0; i < layout.examples().size(); i++) {
        number++;
        var example = layout.examples().get(i);
        var reads = new TreeMap<>(read(layout, example.cells()));
        if (!reads.equals(new TreeMap<>(example.reads()))) {
          var expected = new TreeMap<>(example.reads()).toString();
          failed(file, "examples #" + (i + 1), layout.id(), expected, reads.toString());
        }
      }
    }
    return number + rulebook.layouts().size();
  }

  private static Map<String, String> read(TableLayout layout, Map<String, String> cells) {
    var headings = List.copyOf(cells.keySet());
    var placed = layout.in(headings.stream().map(List::of).toList());
    var reads = new HashMap<String, String>();
    for (var value : placed.read(headings.stream().map(cells::get).toList())) {
      reads.put(value.column().field(), String.join(" | ", value.items()));
    }
    return reads;
  }

  private boolean meet(String reader, String one, String other) {
    return !Collections.disjoint(analyzer.terms(reader, one), analyzer.terms(reader, other));
  }

  private void failed(String file, String rule, String example, String expected, String outcome) {
    found.add(
        Problem.error(
            "rules-example-words", Place.of(file).field(rule), example, expected, outcome));
  }
}
