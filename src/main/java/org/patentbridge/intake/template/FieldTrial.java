package org.patentbridge.intake.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.intake.format.Cell;
import org.patentbridge.intake.record.Fields;
import org.patentbridge.intake.record.RecordMaker;
import org.patentbridge.intake.record.Words;
import org.patentbridge.rulebook.Rulebook;

/** Finds out what a field accepts by asking the maker of its record. */
final class FieldTrial {

  /** A text that is no number, no date, no code and no word of any set. */
  private static final String NONSENSE = "※※※";

  private final RecordMaker<?> maker;
  private final Words words;
  private final Map<String, Cell> example = new HashMap<>();

  FieldTrial(String noun, RecordMaker<?> maker, Rulebook rulebook) {
    this.maker = maker;
    this.words = new Words(noun, rulebook);
    rulebook.intake().examples().stream()
        .filter(e -> e.noun().equals(noun))
        .forEach(e -> example.put(e.field(), Cell.text(e.field(), e.text())));
  }

  /** The code of the problem with a nonsensical text, empty where the field accepts it. */
  Optional<String> findRefusal(String field) {
    return problemsWith(field, NONSENSE).stream().map(Problem::code).findFirst();
  }

  /** Whether the field accepts a text. */
  boolean accepts(String field, String text) {
    return problemsWith(field, text).isEmpty();
  }

  private List<Problem> problemsWith(String field, String text) {
    var cells = new HashMap<>(example);
    cells.put(field, Cell.text(field, text));
    var problems = new ArrayList<Problem>();
    var row = Place.of("example", 1);
    try {
      maker.make(new Fields(cells, Origin.of("example", 1), words, problems));
    } catch (InvalidValueException refused) {
      problems.add(Problem.of(refused, row.field(field)));
    }
    return problems.stream().filter(p -> p.isError() && p.place().field().equals(field)).toList();
  }
}
