package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.PooledPair;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.match.SeekerPools;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.quantity.Points;

/** What every store of seekers' pools does. */
public abstract class SeekerPoolsContract {
  private static final EventId EVENT = SampleRecords.SESSION.id();
  private static final Digest INPUTS = Digest.ofLines("inputs");
  private static final Digest OTHER = Digest.ofLines("other inputs");

  protected abstract SeekerPools pools();

  protected abstract Transactions transactions();

  private static SeekerPool pool(int number) {
    return new SeekerPool(
        SeekerId.parse("need:N-" + number),
        new OrganizationId("sme:" + number),
        5,
        1,
        1,
        List.of(new GateCount("legal-status", GateVerdict.Answer.CLOSED, 2)),
        List.of(
            new PooledPair(
                OfferingId.parse("patent:CN" + number),
                new OrganizationId("uni:1"),
                new Points(41_250),
                1.0 / (number + 3))),
        List.of(OfferingId.parse("offer:zb:1")));
  }

  private static List<SeekerPool> pools(int from, int to) {
    return IntStream.range(from, to).mapToObj(SeekerPoolsContract::pool).toList();
  }

  @Test
  void poolsComeBackBatchByBatchInTheirOrder() {
    save(EVENT, INPUTS, 0, pools(0, 25));
    save(EVENT, INPUTS, 25, pools(25, 33));

    assertThat(pools().count(INPUTS)).isEqualTo(33);
    assertThat(pools().listFrom(INPUTS, 0, 100)).isEqualTo(pools(0, 33));
    assertThat(pools().listFrom(INPUTS, 20, 10)).isEqualTo(pools(20, 30));
    assertThat(pools().listFrom(INPUTS, 33, 10)).isEmpty();
    assertThat(pools().count(OTHER)).isZero();
  }

  @Test
  void poolsOfOtherInputsAreForgottenAndThoseOfOtherEventsStay() {
    var foreign = Digest.ofLines("foreign");
    save(EVENT, INPUTS, 0, pools(0, 3));
    save(EVENT, OTHER, 0, pools(0, 4));
    save(new EventId("other-session"), foreign, 0, pools(0, 5));

    var unused =
        transactions()
            .get(
                () -> {
                  pools().dropOthers(EVENT, OTHER);
                  return EVENT;
                });

    assertThat(pools().count(INPUTS)).isZero();
    assertThat(pools().count(OTHER)).isEqualTo(4);
    assertThat(pools().count(foreign)).isEqualTo(5);
  }

  private void save(EventId event, Digest inputs, long from, List<SeekerPool> some) {
    var unused =
        transactions()
            .get(
                () -> {
                  pools().save(event, inputs, from, some);
                  return some;
                });
  }
}
