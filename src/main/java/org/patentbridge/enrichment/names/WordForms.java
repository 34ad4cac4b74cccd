package org.patentbridge.enrichment.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.rulebook.Abbreviation;

/** The words of English names, each in its one form. */
final class WordForms {

  /** Words that patent offices leave out. */
  private static final Set<String> LEFT_OUT = Set.of("of", "the", "and", "for", "in", "at");

  private final Map<String, String> forms = new HashMap<>();
  private final LegalForms legalForms;

  WordForms(List<Abbreviation> abbreviations, LegalForms legalForms) {
    this.legalForms = legalForms;
    for (var abbreviation : abbreviations) {
      abbreviation.shortForms().forEach(s -> forms.put(s, abbreviation.word()));
    }
  }

  /** In the order of the alphabet, each once, without legal forms and small words. */
  Set<String> of(OrganizationName name) {
    var words = new TreeSet<String>();
    for (var word : Spelling.words(name)) {
      if (!LEFT_OUT.contains(word) && !legalForms.isForm(word)) {
        words.add(forms.getOrDefault(word, word));
      }
    }
    return words;
  }
}
