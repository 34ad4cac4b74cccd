package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** The shipped related wording, read as a search reads it. */
class ShippedThesaurusTest {

  private static final String WORDS = "words";

  private final Rulebook rules = new RulebookReader().read(Path.of("index-config"));
  private final AnalyzerAssembly assembly = new AnalyzerAssembly(rules);

  @Test
  void everyTermLeavesSomethingToSearchFor() {
    assertThat(rules.related()).isNotEmpty();
    assertThat(rules.related().stream().flatMap(group -> group.terms().stream()))
        .filteredOn(term -> assembly.terms(WORDS, term).isEmpty())
        .isEmpty();
  }

  @Test
  void everyGroupSaysItInMoreThanOneWay() {
    assertThat(rules.related())
        .filteredOn(
            group ->
                group.terms().stream().map(t -> assembly.terms(WORDS, t)).distinct().count() < 2)
        .isEmpty();
  }
}
