package org.patentbridge.rulebook;

import java.util.List;

/**
 * What the shelf says about names of parties.
 *
 * @param legalForms forms that say nothing about who a company is
 * @param known universities and institutes under all of their names; no name stands for two
 * @param abbreviations short forms in English names
 */
public record NameRules(
    List<LegalForm> legalForms, List<KnownName> known, List<Abbreviation> abbreviations) {

  /** No tables: every name is its own. */
  public static final NameRules NONE = new NameRules(List.of(), List.of(), List.of());

  public NameRules {
    legalForms = List.copyOf(legalForms);
    known = List.copyOf(known);
    abbreviations = List.copyOf(abbreviations);
  }
}
