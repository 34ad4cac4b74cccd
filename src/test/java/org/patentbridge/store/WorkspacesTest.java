package org.patentbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SampleRecords;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.company.FundingPlans;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.KeptRows;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.MeetingRequests;
import org.patentbridge.domain.shortlist.RowId;

/** Two workspaces may use the same ids and come across nothing of each other. */
@QuarkusTest
class WorkspacesTest {

  private static final WorkspaceId MAIN = WorkspaceId.MAIN;
  private static final WorkspaceId ALPHA = new WorkspaceId("alpha");
  private static final WorkspaceId ALPHA_2 = new WorkspaceId("alpha-2");
  private static final ChainId BATTERY = new ChainId("power-battery");
  private static final OrganizationId OURS = new OrganizationId("sme:ours");
  private static final OrganizationId THEIRS = new OrganizationId("sme:theirs");

  @Inject Needs needs;
  @Inject Events events;
  @Inject ChangeLog changes;
  @Inject EmptyDatabase database;
  @Inject Months months;

  /** What stands around the month of a chain. */
  @jakarta.inject.Singleton
  static final class Months {
    private final ChainCalendar calendar;
    private final KeptRows keptRows;
    private final MeetingRequests requests;
    private final FundingPlans plans;

    @Inject
    Months(
        ChainCalendar calendar, KeptRows keptRows, MeetingRequests requests, FundingPlans plans) {
      this.calendar = calendar;
      this.keptRows = keptRows;
      this.requests = requests;
      this.plans = plans;
    }
  }

  @BeforeEach
  void start() {
    database.make();
  }

  private <T> T in(WorkspaceId workspace, Supplier<T> work) {
    return WorkspaceScope.in(workspace, () -> EmptyDatabase.inTransaction(work));
  }

  private void save(WorkspaceId workspace, OrganizationId owner, String... ids) {
    var all = List.of(ids).stream().map(id -> SampleRecords.need(id, owner)).toList();
    in(workspace, () -> needs.saveAll(all));
  }

  private List<String> ids(WorkspaceId workspace) {
    return in(
        workspace, () -> needs.listAfter(null, 100).stream().map(n -> n.id().value()).toList());
  }

  @Test
  void theSameIdIsAnotherRecordInEachWorkspace() {
    save(MAIN, OURS, "N-1", "Ａ-1", "~");
    save(ALPHA, THEIRS, "N-1", "N-2");
    save(ALPHA_2, THEIRS, "N-3");
    assertThat(ids(MAIN)).containsExactly("N-1", "~", "Ａ-1");
    assertThat(ids(ALPHA)).containsExactly("N-1", "N-2");
    assertThat(ids(ALPHA_2)).containsExactly("N-3");
    var first = new NeedId("N-1");
    assertThat(in(MAIN, () -> needs.find(first)).map(TechnologyNeed::owner)).contains(OURS);
    assertThat(in(ALPHA, () -> needs.find(first)).map(TechnologyNeed::owner)).contains(THEIRS);
    assertThat(in(ALPHA_2, () -> needs.find(first))).isEmpty();
    assertThat(in(MAIN, () -> needs.listOf(THEIRS))).isEmpty();
    assertThat(in(ALPHA, () -> needs.listAfter(first, 100))).hasSize(1);
    assertThat(in(MAIN, needs::count)).isEqualTo(3);
    assertThat(in(ALPHA, needs::count)).isEqualTo(2);
  }

  @Test
  void noIdReachesIntoAnotherWorkspace() {
    save(ALPHA, THEIRS, "N-1");
    for (String id : List.of("\u001falpha\u001fN-1", "alpha/N-1", "alpha\u001fN-1")) {
      if (id.contains("\u001f")) {
        assertThatThrownBy(() -> in(MAIN, () -> needs.find(new NeedId(id))))
            .isInstanceOf(InvalidValueException.class);
      } else {
        assertThat(in(MAIN, () -> needs.find(new NeedId(id)))).isEmpty();
      }
    }
  }

  @Test
  void eventsOfOthersAreNotListed() {
    var event = SampleRecords.SESSION;
    in(
        ALPHA,
        () -> {
          events.save(event);
          return true;
        });
    assertThat(in(MAIN, events::list)).isEmpty();
    assertThat(in(MAIN, () -> events.find(event.id()))).isEmpty();
    assertThat(in(ALPHA, events::list)).containsExactly(event);
  }

  @Test
  void monthsListsKeptRowsRequestsAndPlansOfOthersAreNotThere() {
    var month = new ChainMonth(YearMonth.of(2027, 6), BATTERY, null, "theirs");
    var kept = new KeptRow(OURS, BATTERY, RowId.parse("patent:CN1A"), "a row", "theirs");
    var asked =
        new MeetingRequest(
            OURS, month.month(), BATTERY, RowId.parse("patent:CN1A"), "a row", "theirs", null);
    var plan =
        new FundingPlan(
            OURS,
            InvestmentStage.A,
            Money.wan("2000"),
            null,
            List.of(),
            Set.of(),
            List.of(),
            null,
            Origin.ENTERED);
    in(
        ALPHA,
        () -> {
          months.calendar.save(month);
          months.keptRows.save(kept);
          months.requests.save(asked);
          months.plans.saveAll(List.of(plan));
          return true;
        });
    assertThat(in(MAIN, months.calendar::list)).isEmpty();
    assertThat(in(MAIN, () -> months.calendar.find(month.month()))).isEmpty();
    assertThat(in(MAIN, () -> months.keptRows.listOf(OURS))).isEmpty();
    assertThat(in(MAIN, months.requests::list)).isEmpty();
    assertThat(in(MAIN, () -> months.requests.listOf(OURS))).isEmpty();
    assertThat(in(MAIN, () -> months.plans.find(OURS))).isEmpty();
    assertThat(in(MAIN, months.plans::count)).isZero();
    in(
        MAIN,
        () -> {
          months.calendar.remove(month.month());
          months.keptRows.remove(kept);
          return true;
        });
    assertThat(in(ALPHA, months.calendar::list)).containsExactly(month);
    assertThat(in(ALPHA, () -> months.keptRows.listOf(OURS))).containsExactly(kept);
    assertThat(in(ALPHA, months.requests::list)).containsExactly(asked);
    assertThat(in(ALPHA, () -> months.plans.find(OURS))).contains(plan);
  }

  @Test
  void whatIsPrivateOrElsewhereMovesNoNumberOfTheSharedIndex() {
    save(ALPHA, THEIRS, "N-1");
    save(MAIN, OURS, "N-1");
    assertThat(in(MAIN, changes::last)).isEqualTo(ChangeNumber.NONE);
    var open = SampleRecords.publicNeed("N-1", OURS);
    in(ALPHA, () -> needs.saveAll(List.of(open)));
    assertThat(in(MAIN, changes::last)).isEqualTo(ChangeNumber.NONE);
    in(MAIN, () -> needs.saveAll(List.of(open)));
    save(MAIN, OURS, "N-1");
    save(MAIN, THEIRS, "N-1");
    assertThat(in(MAIN, () -> changes.listAfter(ChangeNumber.NONE, 10)))
        .as("made public, and taken back; from then on nobody's business")
        .extracting(Change::id)
        .containsExactly("N-1", "N-1");
  }

  @Test
  void whoWorksInNoneGetsAnError() throws InterruptedException {
    var failures = new java.util.concurrent.LinkedBlockingQueue<Throwable>();
    var thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    needs.find(new NeedId("N-1"));
                  } catch (IllegalStateException outside) {
                    failures.add(outside);
                  }
                });
    thread.join();
    assertThat(failures).singleElement().asString().contains("outside of every workspace");
  }
}
