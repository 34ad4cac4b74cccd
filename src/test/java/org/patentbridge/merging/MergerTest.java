package org.patentbridge.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SamplePatents;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.FieldClaim;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.MergedPatent;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentField;

class MergerTest {

  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void newestStatusHoldsWhoeverStatesIt() {
    var merged =
        merge(
            Statements.inState("east-lake-university", LegalState.GRANTED, JUNE),
            Statements.inState("register", LegalState.LAPSED, MARCH));
    assertThat(merged.patent().status().state()).isEqualTo(LegalState.LAPSED);
    assertThat(merged.patent().status().asOf()).isEqualTo(MARCH);
    var choice = choice(merged, PatentField.LEGAL_STATUS);
    assertThat(choice.because().key()).isEqualTo("merge.newest-as-of");
    assertThat(choice.because().in(Language.EN)).contains("register", "2026-03-01", "2025-06-30");
    assertThat(choice.because().in(Language.ZH)).contains("register", "2026-03-01");
    assertThat(choice.others()).extracting(FieldClaim::value).containsExactly("GRANTED");
    assertThat(choice.isDisputed()).isTrue();
    assertThat(choice.contradictory()).isFalse();
  }

  @Test
  void aliveAndDeadOnOneDayIsAContradiction() {
    var merged =
        merge(
            Statements.inState("lens", LegalState.GRANTED, MARCH),
            Statements.inState("register", LegalState.LAPSED, MARCH));
    assertThat(merged.patent().status().state()).isEqualTo(LegalState.LAPSED);
    assertThat(merged.listContradictions())
        .extracting(FieldChoice::field)
        .containsExactly(PatentField.LEGAL_STATUS);
  }

  @Test
  void grantedAndPendingOnOneDayIsNone() {
    var merged =
        merge(
            Statements.inState("lens", LegalState.GRANTED, MARCH),
            Statements.inState("register", LegalState.PENDING, MARCH));
    assertThat(merged.listContradictions()).isEmpty();
  }

  @Test
  void holdersWithNobodyInCommonAreAContradiction() {
    var merged = merge(Statements.heldBy("lens", "甲大学"), Statements.heldBy("register", "乙公司"));
    assertThat(merged.patent().holders()).extracting(h -> h.name().raw()).containsExactly("乙公司");
    assertThat(merged.listContradictions())
        .extracting(FieldChoice::field)
        .containsExactly(PatentField.HOLDERS);
  }

  @Test
  void namesInTwoLanguagesAreNotHeldAgainstEachOther() {
    assertThat(
            merge(
                    Statements.heldBy("lens", "Univ East Lake"),
                    Statements.heldBy("register", "东湖大学"))
                .listContradictions())
        .isEmpty();
    assertThat(
            merge(Statements.heldBy("lens", "甲大学", "丙所"), Statements.heldBy("register", "甲大学"))
                .listContradictions())
        .isEmpty();
  }

  @Test
  void grantBeforeTheFilingDateThatHoldsIsPassedOver() {
    var early = new FilingDates(date(2015), null, date(2016), null);
    var late = new FilingDates(date(2018), null, null, null);
    var fitting = new FilingDates(null, null, date(2020), null);
    var alone = merge(Statements.dated("register", late), Statements.dated("lens", early));
    assertThat(alone.patent().dates()).isEqualTo(late);
    assertThat(choice(alone, PatentField.GRANTED).value()).isEmpty();
    assertThat(choice(alone, PatentField.GRANTED).because().key()).isEqualTo("merge.fits-none");
    var three =
        merge(
            Statements.dated("register", late),
            Statements.dated("lens", early),
            Statements.dated("inventory", fitting));
    assertThat(three.patent().dates().granted()).isEqualTo(date(2020));
    assertThat(choice(three, PatentField.GRANTED).because().key()).isEqualTo("merge.fits");
    assertThat(choice(three, PatentField.GRANTED).others())
        .extracting(FieldClaim::value)
        .containsExactly("2016-01-01");
  }

  @Test
  void singleSourceIsItsOwnPatentAndSaysSo() {
    var merged = merge(SamplePatents.FULLY_DESCRIBED);
    assertThat(merged.patent()).isEqualTo(SamplePatents.FULLY_DESCRIBED);
    assertThat(merged.choices())
        .hasSize(PatentField.values().length)
        .allMatch(c -> c.because().key().equals("merge.only") && c.others().isEmpty());
  }

  @Test
  void nobodyAndTheSameSourceTwiceAreRefused() {
    var merger = new Merger(Statements.SHIPPED);
    assertThatThrownBy(() -> merger.merge(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("statement");
    assertThatThrownBy(() -> merge(Statements.by("lens"), Statements.by("lens")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 of 1");
  }

  private static LocalDate date(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static MergedPatent merge(Patent... statements) {
    return new Merger(Statements.SHIPPED).merge(List.of(statements));
  }

  private static FieldChoice choice(MergedPatent merged, PatentField field) {
    return merged.choices().stream().filter(c -> c.field() == field).findFirst().orElseThrow();
  }
}
