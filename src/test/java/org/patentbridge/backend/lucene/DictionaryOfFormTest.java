package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermDictionary.Translation;
import org.patentbridge.rulebook.TermList;
import org.patentbridge.rulebook.TermPair;

class DictionaryOfFormTest {

  private static final TermList OWN =
      new TermList(
          Digest.ofLines("own"),
          List.of(
              new TermPair("锂电池", List.of("lithium batteries")),
              new TermPair("的", List.of("target"))));

  @Test
  void dictionaryReadsTextsAsTheyAreSearched() {
    var dictionary = form(SearchBackendContract.rules().plus(OWN)).dictionary();
    assertThat(dictionary.mentionsIn("鋰電池 and Ｌｉｔｈｉｕｍ battery packs"))
        .flatExtracting(m -> m.translations())
        .extracting(Translation::text)
        .containsExactly("lithium batteries", "锂电池");
    assertThat(dictionary.mentionsIn("的")).isEmpty();
  }

  @Test
  void dictionaryIsMadeOnceAndEmptyWithoutTerms() {
    var form = form(SearchBackendContract.rules());
    assertThat(form.dictionary()).isSameAs(form.dictionary());
    assertThat(form.dictionary().size()).isZero();
    assertThat(form.dictionary().mentionsIn("锂电池 battery")).isEmpty();
  }

  private static IndexForm form(Rulebook rules) {
    return new IndexForm(rules, new AnalyzerAssembly(rules));
  }
}
