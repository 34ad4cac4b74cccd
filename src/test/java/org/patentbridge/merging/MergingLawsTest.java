package org.patentbridge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.FieldClaim;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.rulebook.MergeCheck;

/** What holds of merging whatever the sources say; a failure prints its seed. */
class MergingLawsTest {

  private static final int ROUNDS = 500;

  private final Merger merger = new Merger(Statements.SHIPPED);

  @Test
  void orderOfArrivalDecidesNothing() {
    always(
        (seed, said) -> {
          var merged = merger.merge(said);
          var shuffled = new ArrayList<>(said);
          Collections.shuffle(shuffled, new Random(seed));
          assertThat(merger.merge(shuffled)).as("seed " + seed).isEqualTo(merged);
        });
  }

  @Test
  void blankNeverBeatsAValue() {
    always(
        (seed, said) -> {
          var merged = merger.merge(said);
          var silent = new ArrayList<>(said);
          silent.add(Statements.by("cnipa-register"));
          var withSilent = merger.merge(silent);
          assertThat(withSilent.choices()).as("seed " + seed).isEqualTo(merged.choices());
          assertThat(withSilent.patent()).isEqualTo(merged.patent());
        });
  }

  @Test
  void mergingWhatHoldsWithTheSameStatementsAgainChangesNothing() {
    always(
        (seed, said) -> {
          var merged = merger.merge(said);
          var alone = merger.merge(List.of(merged.patent()));
          assertThat(alone.patent()).as("seed " + seed).isEqualTo(merged.patent());
        });
  }

  @Test
  void everyValueThatWasSaidIsShownWithItsSource() {
    always(
        (seed, said) -> {
          var shown = new HashSet<FieldClaim>();
          merger.merge(said).choices().forEach(c -> shown.addAll(claims(c)));
          for (Patent statement : said) {
            var alone = merger.merge(List.of(statement));
            alone
                .choices()
                .forEach(c -> assertThat(shown).as("seed " + seed).containsAll(claims(c)));
          }
        });
  }

  @Test
  void everyChoiceIsToldInBothLanguages() {
    var keys = new HashSet<String>();
    always(
        (seed, said) -> {
          for (FieldChoice choice : merger.merge(said).choices()) {
            keys.add(choice.because().key());
            for (Language language : Language.values()) {
              assertThat(choice.because().in(language)).isNotBlank().doesNotContain("{");
            }
          }
        });
    assertThat(keys)
        .contains(
            "merge.only",
            "merge.agree",
            "merge.newest-as-of",
            "merge.rank",
            "merge.longest",
            "merge.newest-import",
            "merge.united",
            "merge.fits",
            "merge.fits-none");
  }

  @Test
  void shippedRulesProveThemselves() {
    var result = new MergeCheck(ClaimTrial::keep).run(Statements.SHIPPED);
    assertThat(result.problems()).isEmpty();
    assertThat(result.examples()).isGreaterThanOrEqualTo(15);
  }

  private static Set<FieldClaim> claims(FieldChoice choice) {
    var all = new HashSet<FieldClaim>();
    Stream.concat(Stream.of(choice.chosen()), choice.others().stream()).forEach(all::add);
    return all;
  }

  private static void always(BiConsumer<Long, List<Patent>> law) {
    long first = Long.getLong("seed", 20_260_301L);
    for (long seed = first; seed < first + ROUNDS; seed++) {
      law.accept(seed, Statements.random(new SplittableRandom(seed)));
    }
  }
}
