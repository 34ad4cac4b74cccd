package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.domain.series.Refusal;
import org.patentbridge.domain.series.SeriesBook;
import org.patentbridge.domain.series.SeriesId;

/** What every memory of series does. */
public abstract class PastPairingsContract {

  private static final EventId SPRING = new EventId("spring-event");
  private static final EventId AUTUMN = new EventId("autumn-event");

  protected abstract PastPairings pairings();

  protected abstract SeriesBook series();

  protected abstract Transactions transactions();

  @Test
  void pairingsOfAnEventAreKeptWholeAndReplacedWhole() {
    var first = past(SPRING, "patent:CN1");
    var second = past(SPRING, "patent:CN2").reported(true, null);
    replace(SPRING, first, second);
    replace(AUTUMN, past(AUTUMN, "patent:CN1"));
    assertThat(pairings().listOf(List.of(SPRING))).containsExactly(first, second);
    replace(SPRING, second);
    assertThat(pairings().listOf(List.of(SPRING, AUTUMN)))
        .containsExactly(past(AUTUMN, "patent:CN1"), second);
    assertThat(pairings().listOf(List.of())).isEmpty();
  }

  @Test
  void seriesOfAnEventIsTheLastThatWasStated() {
    assertThat(series().find(SPRING)).isEmpty();
    join(new SeriesId("suzhou-tour"));
    join(new SeriesId("jiangsu-tour"));
    assertThat(series().find(SPRING)).contains(new SeriesId("jiangsu-tour"));
    assertThat(series().find(AUTUMN)).isEmpty();
  }

  private static PastPairing past(EventId event, String offering) {
    return new PastPairing(
        event,
        SampleRecords.DAY,
        new OrganizationId("sme:1"),
        new OrganizationId("uni:1"),
        OfferingId.parse(offering),
        true,
        false,
        new Refusal(Side.HOLDER, Set.of(ReasonCode.PRICE, ReasonCode.TOO_EARLY)),
        new OfferingState(Money.wan("30"), null, LegalState.PENDING, false, "abc"));
  }

  private void replace(EventId event, PastPairing... all) {
    var unused =
        transactions()
            .get(
                () -> {
                  pairings().replace(event, List.of(all));
                  return event;
                });
  }

  private void join(SeriesId id) {
    var unused =
        transactions()
            .get(
                () -> {
                  series().save(SPRING, id);
                  return id;
                });
  }
}
