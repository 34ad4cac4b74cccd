package org.patentbridge.intake.format.markup;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where something stands in a record. Steps are parted by strokes; a step is a local name, several
 * with bars between them, or {@code *} and the end of a name; {@code [attribute=value]} behind it
 * narrows it; {@code @attribute} as the last step is the attribute.
 *
 * @param written as it stands in a format's table
 * @param steps in their order
 */
record Path(String written, List<Predicate<Element>> steps) {

  private static final Pattern STEP =
      Pattern.compile("(?<names>[^\\[\\]]+)(?:\\[(?<key>[^=]+)=(?<value>[^\\]]*)\\])?");

  static Path of(String written) {
    var steps = Stream.of(written.split("/")).filter(s -> !s.startsWith("@")).map(Path::step);
    return new Path(written, steps.toList());
  }

  private static Predicate<Element> step(String written) {
    var form = STEP.matcher(written);
    if (!form.matches()) {
      throw new IllegalArgumentException("no step of a path: " + written);
    }
    Predicate<Element> named = named(form.group("names"));
    return form.group("key") == null ? named : named.and(narrowed(form));
  }

  private static Predicate<Element> named(String names) {
    var end = names.startsWith("*") ? names.substring(1) : null;
    var all = List.of(names.split("\\|"));
    return end == null ? e -> all.contains(e.name()) : e -> e.name().endsWith(end);
  }

  private static Predicate<Element> narrowed(Matcher form) {
    var key = form.group("key");
    var value = form.group("value");
    return e -> e.attribute(key).equals(value);
  }

  /** All elements there, in the order of the record; an attribute comes as an element. */
  List<Element> in(Element record) {
    var found = Stream.of(record);
    for (Predicate<Element> step : steps) {
      found = found.flatMap(Element::children).filter(step);
    }
    int at = written.indexOf('@');
    if (at < 0) {
      return found.toList();
    }
    var attribute = written.substring(at + 1);
    return found
        .filter(e -> !e.attribute(attribute).isEmpty())
        .map(e -> Element.of(attribute, e.attribute(attribute)))
        .toList();
  }
}
