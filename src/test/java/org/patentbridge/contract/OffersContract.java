package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.Offers;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every store of technology offers does. */
public abstract class OffersContract {
  private static final TechnologyOffer FIRST = SampleRecords.offer("zb:1", "电池回收");
  private static final TechnologyOffer SECOND = SampleRecords.offer("zb:2", "热管理");

  protected abstract Offers offers();

  protected abstract ChangeLog changes();

  protected abstract Transactions transactions();

  @Test
  void offersComeBackAsTheyWere() {
    save(SECOND, FIRST);
    assertThat(offers().find(FIRST.id())).contains(FIRST);
    assertThat(offers().listAfter(null, 10)).containsExactly(FIRST, SECOND);
    assertThat(offers().listAfter(FIRST.id(), 10)).containsExactly(SECOND);
    assertThat(offers().findAll(List.of(SECOND.id(), new OfferId("none"))))
        .containsEntry(SECOND.id(), SECOND)
        .hasSize(1);
  }

  @Test
  void onlyWhatChangedIsWrittenAndLogged() {
    assertThat(save(FIRST, SECOND)).isEqualTo(new SaveCounts(2, 0, 0));
    var retitled = SampleRecords.offer("zb:2", "热管理系统");
    assertThat(save(FIRST, retitled)).isEqualTo(new SaveCounts(0, 1, 1));
    assertThat(changes().listAfter(new ChangeNumber(2), 10))
        .containsExactly(new Change(new ChangeNumber(3), Change.OFFER, "zb:2", false));
    assertThat(offers().count()).isEqualTo(2);
  }

  private SaveCounts save(TechnologyOffer... batch) {
    return transactions().get(() -> offers().saveAll(List.of(batch)));
  }
}
