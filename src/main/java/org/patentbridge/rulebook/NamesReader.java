package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * Reads the tables of {@code names/}. A name stands for one party only: where two rows claim it,
 * the check asks the person who wrote them instead of choosing.
 */
final class NamesReader {

  static final String LEGAL_FORMS = "names/legal-forms.csv";
  static final String UNIVERSITIES = "names/universities.csv";
  static final String ABBREVIATIONS = "names/abbreviations.csv";

  private static final List<String> FORM_COLUMNS = List.of("form", "at", "example", "core");
  private static final List<String> KNOWN_COLUMNS = List.of("zh", "en", "other");
  private static final List<String> SHORT_COLUMNS = List.of("word", "short");
  private static final List<String> PLACES = List.of("end", "start", "both");

  private final Problems problems;

  NamesReader(Problems problems) {
    this.problems = problems;
  }

  List<LegalForm> legalForms(Optional<ShelfFile> file) {
    var taken = new TakenNames(problems);
    var forms = new ArrayList<LegalForm>();
    for (var row : rows(file, FORM_COLUMNS)) {
      var form = row.needed("form");
      var at = row.needed("at");
      if (!at.isEmpty() && !PLACES.contains(at)) {
        problems.error(
            "rules-unknown-name", row.place("at"), at, NearestName.suggestion(at, PLACES));
      }
      taken.take(form, row.place("form"));
      forms.add(
          new LegalForm(
              form,
              !at.equals("start"),
              at.equals("start") || at.equals("both"),
              row.needed("example"),
              row.needed("core")));
    }
    return forms;
  }

  List<KnownName> known(Optional<ShelfFile> file) {
    Map<String, String> owners = new HashMap<>();
    var known = new ArrayList<KnownName>();
    for (var row : rows(file, KNOWN_COLUMNS)) {
      row.needed("en");
      var name = new KnownName(row.needed("zh"), row.list("en"), row.list("other"));
      claim(name.zh(), "zh", name, row, owners);
      name.en().forEach(n -> claim(n, "en", name, row, owners));
      name.other().forEach(n -> claim(n, "other", name, row, owners));
      known.add(name);
    }
    return known;
  }

  private void claim(
      String name, String column, KnownName owner, RuleRow row, Map<String, String> owners) {
    var before = owners.putIfAbsent(new OrganizationName(name).normalized(), owner.zh());
    if (before != null) {
      problems.error("rules-name-of-two", row.place(column), name, before);
    }
  }

  List<Abbreviation> abbreviations(Optional<ShelfFile> file) {
    var taken = new TakenNames(problems);
    var abbreviations = new ArrayList<Abbreviation>();
    for (var row : rows(file, SHORT_COLUMNS)) {
      row.needed("short");
      var abbreviation = new Abbreviation(row.needed("word"), row.list("short"));
      var words = new LinkedHashSet<>(abbreviation.shortForms());
      words.add(abbreviation.word());
      words.forEach(word -> taken.take(word, row.place("short")));
      abbreviations.add(abbreviation);
    }
    return abbreviations;
  }

  private List<RuleRow> rows(Optional<ShelfFile> file, List<String> columns) {
    return file.flatMap(f -> RuleTable.read(f, columns, problems))
        .map(RuleTable::rows)
        .orElse(List.of());
  }
}
