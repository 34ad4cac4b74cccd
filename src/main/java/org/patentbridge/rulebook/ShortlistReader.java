package org.patentbridge.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;
import org.patentbridge.rulebook.ScoringProfile.Vocabulary;
import org.patentbridge.rulebook.ShortlistRules.MonthRule;
import org.patentbridge.rulebook.ShortlistRules.TriadRule;

/** Reads {@code shortlist.yaml}: the month of a chain and what it shows. */
final class ShortlistReader {

  private static final int MOST = 10_000;
  private static final int WEEKS = 4;
  private static final Set<String> NO_FIGURES = Set.of();

  private static final Vocabulary COMPANIES =
      new Vocabulary(
          List.of(),
          Map.of(
              "placement", NO_FIGURES,
              "patents-held", Set.of("full-at", "young-share", "young-years"),
              "growth", Set.of("little-giant", "specialized", "high-tech", "technology-sme"),
              "open-needs", Set.of("full-at"),
              "products", Set.of("full-at")));

  private static final Vocabulary NEEDS =
      new Vocabulary(List.of(), Map.of("placement", NO_FIGURES, "completeness", NO_FIGURES));

  private static final Vocabulary INVESTORS =
      new Vocabulary(List.of(), Map.of("placement", NO_FIGURES, "terms-stated", NO_FIGURES));

  private static final Vocabulary TRIADS =
      new Vocabulary(
          List.of(),
          Map.of(
              "need-patent", NO_FIGURES,
              "company-investor", NO_FIGURES,
              "patent-quality", NO_FIGURES));

  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();

  private final List<String> templates;
  private final Problems problems;
  private final ProfileReader profiles;

  /**
   * @param templates ids of the event templates
   */
  ShortlistReader(List<String> templates, Problems problems) {
    this.templates = List.copyOf(templates);
    this.problems = problems;
    this.profiles = new ProfileReader(problems);
  }

  ShortlistRules read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(this::rules).orElse(ShortlistRules.NONE);
  }

  private ShortlistRules rules(YamlMapping root) {
    try (root;
        var patents = root.neededMapping("patents");
        var triads = root.neededMapping("triads")) {
      return new ShortlistRules(
          month(root),
          mostPerLink(root),
          new ScoringProfile(
              "shortlist",
              "",
              "",
              profiles.gates(patents),
              profiles.whole("patents", patents, "features"),
              List.of()),
          whole(root, "companies", COMPANIES),
          whole(root, "needs", NEEDS),
          whole(root, "investors", INVESTORS),
          triads(triads));
    }
  }

  private List<FeatureRule> whole(YamlMapping entry, String key, Vocabulary known) {
    return new ProfileReader(problems, known).whole(key, entry, key);
  }

  private static int mostPerLink(YamlMapping root) {
    try (var rows = root.neededMapping("rows")) {
      rows.because();
      return rows.whole("most-per-link", 1, MOST);
    }
  }

  private MonthRule month(YamlMapping root) {
    try (var month = root.neededMapping("month")) {
      var least = month.whole("link-min", 0, MOST);
      var most = month.whole("link-max", 0, MOST);
      var examples = month.mappings("examples").stream().flatMap(this::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", month.place("examples"), "month");
      }
      return new MonthRule(
          month.reference("template", templates),
          month.whole("week", 1, WEEKS),
          DayOfWeek.valueOf(month.oneOf("weekday", WEEKDAYS).toUpperCase(Locale.ROOT)),
          problems.take(month.place(), () -> new Limits(least, most)).orElse(new Limits(0, 0)),
          examples,
          month.because());
    }
  }

  private Stream<ShortlistRules.Example> example(YamlMapping entry) {
    try (entry) {
      var month = date(entry, "month", YearMonth::parse);
      var day = date(entry, "day", LocalDate::parse);
      return month.flatMap(m -> day.map(d -> new ShortlistRules.Example(m, d))).stream();
    }
  }

  private <T> Optional<T> date(YamlMapping entry, String key, Function<String, T> reader) {
    var text = entry.text(key);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    } catch (DateTimeParseException noDate) {
      problems.error("rules-date", entry.place(key), text);
      return Optional.empty();
    }
  }

  private TriadRule triads(YamlMapping entry) {
    entry.because();
    var features = whole(entry, "features", TRIADS);
    return new TriadRule(
        entry.whole("patents-per-need", 1, MOST),
        Points.of(entry.whole("least-pair-points", 0, 100)),
        Points.of(entry.whole("least-fit-points", 0, 100)),
        entry.whole("most-per-link", 1, MOST),
        features);
  }
}
