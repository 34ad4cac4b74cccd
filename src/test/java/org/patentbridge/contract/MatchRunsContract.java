package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunId;

/** What every store of runs does. */
public abstract class MatchRunsContract {
  private static final EventId EVENT = SampleRecords.SESSION.id();
  private static final EventId OTHER_EVENT = new EventId("other-session");
  private static final MatchRun FIRST = SampleRecords.run("aaaaaaaaaaaa", EVENT, 2_500);
  private static final MatchRun SECOND = SampleRecords.run("000000000000", EVENT, 0);
  private static final MatchRun FOREIGN = SampleRecords.run("bbbbbbbbbbbb", OTHER_EVENT, 1);

  protected abstract MatchRuns runs();

  protected abstract Transactions transactions();

  @Test
  void runComesBackRowByRow() {
    save(FIRST);
    assertThat(runs().find(FIRST.id())).contains(FIRST);
    assertThat(runs().find(new RunId("cccccccccccc"))).isEmpty();
  }

  @Test
  void runWithoutRowsComesBackWithoutRows() {
    save(SECOND);
    assertThat(runs().find(SECOND.id())).contains(SECOND);
  }

  @Test
  void latestIsTheOneThatWasSavedLast() {
    save(FIRST);
    save(SECOND);
    save(FOREIGN);
    assertThat(runs().findLatest(EVENT)).contains(SECOND);
    assertThat(runs().listOf(EVENT)).containsExactly(SECOND.id(), FIRST.id());
    assertThat(runs().findLatest(new EventId("no-event"))).isEmpty();
  }

  @Test
  void sameRunAgainBecomesTheLatestAndChangesNothingElse() {
    save(FIRST);
    save(SECOND);
    save(FIRST);
    assertThat(runs().findLatest(EVENT)).contains(FIRST);
    assertThat(runs().listOf(EVENT)).containsExactly(FIRST.id(), SECOND.id());
  }

  private void save(MatchRun run) {
    var unused =
        transactions()
            .get(
                () -> {
                  runs().save(run);
                  return run;
                });
  }
}
