package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.Mandates;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every store of mandates does. */
public abstract class MandatesContract {
  private static final OrganizationId FUND = new OrganizationId("fund:1");
  private static final InvestorMandate FIRST = SampleRecords.mandate("M-1", FUND);
  private static final InvestorMandate FOREIGN =
      SampleRecords.mandate("M-2", new OrganizationId("fund:2"));
  private static final InvestorMandate LAST = SampleRecords.mandate("M-3", FUND);

  protected abstract Mandates mandates();

  protected abstract Transactions transactions();

  @Test
  void mandatesComeBackAsTheyWere() {
    assertThat(save(LAST, FOREIGN, FIRST)).isEqualTo(new SaveCounts(3, 0, 0));
    assertThat(mandates().find(FIRST.id())).contains(FIRST);
    assertThat(mandates().listAfter(null, 2)).containsExactly(FIRST, FOREIGN);
    assertThat(mandates().listAfter(FOREIGN.id(), 2)).containsExactly(LAST);
    assertThat(mandates().count()).isEqualTo(3);
  }

  @Test
  void investorsMandatesAreListedByIdAndNoOthers() {
    save(LAST, FOREIGN, FIRST);
    assertThat(mandates().listOf(FUND)).containsExactly(FIRST, LAST);
  }

  @Test
  void sameMandateAgainIsUnchanged() {
    save(FIRST);
    assertThat(save(FIRST)).isEqualTo(new SaveCounts(0, 0, 1));
  }

  private SaveCounts save(InvestorMandate... batch) {
    return transactions().get(() -> mandates().saveAll(List.of(batch)));
  }
}
