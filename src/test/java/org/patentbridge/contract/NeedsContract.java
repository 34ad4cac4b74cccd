package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every store of needs does. */
public abstract class NeedsContract {
  private static final OrganizationId OWNER = new OrganizationId("sme:1");
  private static final OrganizationId OTHER_OWNER = new OrganizationId("sme:2");
  private static final TechnologyNeed FIRST = SampleRecords.need("N-1", OWNER);
  private static final TechnologyNeed FOREIGN = SampleRecords.need("N-2", OTHER_OWNER);
  private static final TechnologyNeed LAST = SampleRecords.need("N-3", OWNER);

  protected abstract Needs needs();

  protected abstract ChangeLog changes();

  protected abstract Transactions transactions();

  @Test
  void needsComeBackAsTheyWere() {
    var typed = TechnologyNeed.typed("轻量化车架", "要轻一半");
    save(LAST, FIRST, typed);
    assertThat(needs().find(FIRST.id())).contains(FIRST);
    assertThat(needs().find(typed.id())).contains(typed);
    assertThat(needs().find(new NeedId("none"))).isEmpty();
    assertThat(needs().listAfter(FIRST.id(), 1)).containsExactly(LAST);
    assertThat(needs().count()).isEqualTo(3);
  }

  @Test
  void ownersNeedsAreListedByIdAndNoOthers() {
    save(LAST, FOREIGN, FIRST);
    assertThat(needs().listOf(OWNER)).containsExactly(FIRST, LAST);
    assertThat(needs().listOf(new OrganizationId("sme:3"))).isEmpty();
  }

  @Test
  void needThatChangesHandsLeavesItsFormerOwner() {
    save(FIRST);
    assertThat(save(SampleRecords.need("N-1", OTHER_OWNER))).isEqualTo(new SaveCounts(0, 1, 0));
    assertThat(needs().listOf(OWNER)).isEmpty();
    assertThat(needs().listOf(OTHER_OWNER)).hasSize(1);
  }

  @Test
  void onlyWhatChangedIsLogged() {
    var first = SampleRecords.publicNeed("N-1", OWNER);
    var last = SampleRecords.publicNeed("N-3", OWNER);
    save(first);
    assertThat(save(first, last, FOREIGN)).isEqualTo(new SaveCounts(2, 0, 1));
    assertThat(changes().listAfter(ChangeNumber.NONE, 10))
        .as("the private one is nobody's business")
        .containsExactly(
            new Change(new ChangeNumber(1), Change.NEED, "N-1", false),
            new Change(new ChangeNumber(2), Change.NEED, "N-3", false));
  }

  private SaveCounts save(TechnologyNeed... batch) {
    return transactions().get(() -> needs().saveAll(List.of(batch)));
  }
}
