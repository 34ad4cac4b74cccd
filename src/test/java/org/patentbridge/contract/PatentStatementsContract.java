package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentStatements;
import org.patentbridge.domain.patent.PatentStatements.News;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every memory of statements does. */
public abstract class PatentStatementsContract {

  private static final Patent OF_LENS = by("lens", "lens.csv", "一种膜");
  private static final Patent OF_REGISTER = by("register", "status.csv", "一种膜及其制备方法");

  protected abstract PatentStatements statements();

  protected abstract Patents patents();

  protected abstract Transactions transactions();

  private static Patent by(String source, String file, String title) {
    return SamplePatents.titled("CN1", title)
        .from(new Origin(source, file, 3, LocalDate.of(2026, 3, 1)));
  }

  @Test
  void unknownPatentIsNewsWithoutAnythingEarlier() {
    assertThat(compare(OF_LENS)).isEqualTo(new News(List.of(OF_LENS), java.util.Map.of()));
    assertThat(statements().listOf(OF_LENS.id())).isEmpty();
  }

  @Test
  void patentOfOneSourceIsItsOwnStatement() {
    save(OF_LENS);
    assertThat(statements().listOf(OF_LENS.id())).containsExactly(OF_LENS);
    assertThat(compare(OF_LENS).unheard()).isEmpty();
  }

  @Test
  void sameWordsFromAnotherFileLineAndDayAreNoNews() {
    save(OF_LENS);
    var elsewhere = OF_LENS.from(new Origin("lens", "renamed } \"x\".csv", 99, null));
    assertThat(compare(elsewhere).unheard()).isEmpty();
    assertThat(transactions().get(() -> patents().saveAll(List.of(elsewhere))))
        .isEqualTo(new SaveCounts(0, 0, 1));
    assertThat(patents().find(OF_LENS.id())).contains(OF_LENS);
  }

  @Test
  void sameWordsOfAnotherSourceAreNewsButNoChange() {
    save(OF_LENS);
    var agreeing = OF_LENS.from(new Origin("espacenet", "e.csv", 1, null));
    assertThat(compare(agreeing).unheard()).containsExactly(agreeing);
    assertThat(transactions().get(() -> patents().saveAll(List.of(agreeing))))
        .isEqualTo(new SaveCounts(0, 0, 1));
  }

  @Test
  void otherWordsOfTheSameSourceAreNewsBesideTheEarlierOnes() {
    save(OF_LENS);
    var changed = by("lens", "lens-2.csv", "另一种膜");
    var news = compare(changed);
    assertThat(news.unheard()).containsExactly(changed);
    assertThat(news.earlier()).containsEntry(OF_LENS.id(), List.of(OF_LENS));
  }

  @Test
  void twoSourcesAreBothKeptAsTheyWere() {
    save(OF_REGISTER);
    saveStatements(OF_REGISTER, OF_LENS);
    assertThat(statements().listOf(OF_LENS.id())).containsExactly(OF_LENS, OF_REGISTER);
    assertThat(compare(OF_LENS, OF_REGISTER).unheard()).isEmpty();
    var changed = by("lens", "lens-2.csv", "另一种膜");
    assertThat(compare(changed).earlier())
        .containsEntry(OF_LENS.id(), List.of(OF_LENS, OF_REGISTER));
  }

  @Test
  void newStatementOfASourceReplacesItsEarlierOne() {
    save(OF_LENS);
    saveStatements(OF_LENS, OF_REGISTER);
    var changed = by("lens", "lens-2.csv", "另一种膜");
    saveStatements(changed, OF_REGISTER);
    assertThat(statements().listOf(OF_LENS.id())).containsExactly(changed, OF_REGISTER);
    assertThat(compare(OF_LENS).unheard()).containsExactly(OF_LENS);
  }

  @Test
  void statementsOnOtherPatentsAreLeftAlone() {
    var other = SamplePatents.titled("CN2", "阀").from(OF_LENS.origin());
    save(OF_LENS, other);
    saveStatements(OF_LENS, OF_REGISTER);
    assertThat(statements().listOf(other.id())).containsExactly(other);
    assertThat(compare(other, OF_LENS).unheard()).isEmpty();
    assertThat(statements().listOf(new PatentId("nobody"))).isEmpty();
  }

  @Test
  void comparingAndSavingOutsideATransactionAreRefused() {
    assertThatThrownBy(() -> statements().compare(List.of(OF_LENS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("transaction");
    assertThatThrownBy(() -> statements().saveAll(List.of(OF_LENS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("transaction");
  }

  @Test
  void failedTransactionKeepsNoStatement() {
    save(OF_LENS);
    assertThatThrownBy(
            () ->
                transactions()
                    .get(
                        () -> {
                          statements().saveAll(List.of(OF_LENS, OF_REGISTER));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessageContaining("power cut");
    assertThat(statements().listOf(OF_LENS.id())).containsExactly(OF_LENS);
  }

  private News compare(Patent... batch) {
    return transactions().get(() -> statements().compare(List.of(batch)));
  }

  private void save(Patent... batch) {
    transactions().get(() -> patents().saveAll(List.of(batch)));
  }

  private void saveStatements(Patent... said) {
    transactions()
        .get(
            () -> {
              statements().saveAll(List.of(said));
              return said.length;
            });
  }
}
