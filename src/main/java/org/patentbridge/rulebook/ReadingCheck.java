package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.domain.industry.IndustryPlacement;
import org.patentbridge.domain.industry.IndustryPlacement.Basis;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.need.StatedPart;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Runs the examples of industries and of needs. */
final class ReadingCheck {

  private final RulebookCheck.ReadingTrials trials;
  private final List<Problem> found = new ArrayList<>();

  ReadingCheck(RulebookCheck.ReadingTrials trials) {
    this.trials = trials;
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  /** Each example stands in its fields, in order, and surely in its areas and no others. */
  int industries(IndustryRules rules) {
    int number = 0;
    for (var example : rules.examples()) {
      number++;
      var reading = trials.industries().apply(example.text(), example.ipc());
      var fields = reading.fields().stream().map(FieldPlacement::field).toList();
      var areas =
          reading.areas().stream()
              .filter(a -> a.basis() != Basis.CLASS_WITHOUT_WORD)
              .map(IndustryPlacement::area)
              .sorted()
              .toList();
      var place = Place.of(IndustriesReader.EXAMPLES).field("#" + number);
      compare(place.field("#" + number + " fields"), example.text(), example.fields(), fields);
      compare(
          place.field("#" + number + " areas"),
          example.text(),
          example.areas().stream().sorted().toList(),
          areas);
    }
    return number;
  }

  /** Each example states its parts and no others, and its first demand as it is written out. */
  int needs(NeedRules rules) {
    int number = 0;
    for (var example : rules.examples()) {
      number++;
      var reading = trials.needs().apply(example.text());
      var stated = reading.stated().stream().map(StatedPart::part).map(NeedPart::word).toList();
      var expected = example.parts().stream().sorted().map(NeedPart::word).toList();
      var place = Place.of(NeedsReader.EXAMPLES);
      compare(place.field("#" + number + " parts"), example.text(), expected, stated);
      var written = example.indicator();
      if (written != null) {
        var first = reading.indicators().stream().limit(1).map(Object::toString).toList();
        compare(place.field("#" + number + " indicator"), example.text(), List.of(written), first);
      }
    }
    return number;
  }

  private void compare(Place place, String example, Collection<?> expected, Collection<?> outcome) {
    if (!List.copyOf(expected).equals(List.copyOf(outcome))) {
      found.add(
          Problem.error("rules-example-reading", place, example, said(expected), said(outcome)));
    }
  }

  private static String said(Collection<?> values) {
    return values.isEmpty()
        ? "–"
        : values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
