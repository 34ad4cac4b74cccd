package org.patentbridge.enrichment.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.rulebook.KnownName;
import org.patentbridge.rulebook.NameRules;
import org.patentbridge.rulebook.RulebookCheck;

/** The tables of names, ready to be asked. */
public final class NameTables implements NameForms, RulebookCheck.NameTrial {

  private final Map<String, KnownName> bySpelling = new HashMap<>();
  private final List<KnownName> known;
  private final LegalForms legalForms;
  private final WordForms words;

  public NameTables(NameRules rules) {
    this.known = rules.known();
    this.legalForms = new LegalForms(rules.legalForms());
    this.words = new WordForms(rules.abbreviations(), legalForms);
    for (var row : known) {
      row.all().forEach(n -> bySpelling.putIfAbsent(Spelling.fold(new OrganizationName(n)), row));
    }
  }

  @Override
  public NameForm read(OrganizationName name) {
    var spelling = Spelling.fold(name);
    var row = bySpelling.get(spelling);
    return row == null
        ? new NameForm(name, spelling, spelling, "")
        : new NameForm(name, spelling, Spelling.fold(new OrganizationName(row.zh())), row.zh());
  }

  /** All names that the table has for the party of a name; empty where it has none. */
  public List<String> namesOf(OrganizationName name) {
    var row = bySpelling.get(Spelling.fold(name));
    return row == null ? List.of() : row.all();
  }

  @Override
  public String party(String name) {
    return read(new OrganizationName(name)).key();
  }

  @Override
  public String core(String name) {
    return legalForms.findCore(new OrganizationName(name)).orElse("");
  }

  @Override
  public String words(String name) {
    return String.join(" ", words.of(new OrganizationName(name)));
  }

  List<KnownName> known() {
    return known;
  }

  LegalForms legalForms() {
    return legalForms;
  }

  WordForms wordForms() {
    return words;
  }
}
