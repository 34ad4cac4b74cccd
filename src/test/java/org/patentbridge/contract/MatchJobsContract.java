package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.JobOrder;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.provenance.Digest;

/** What every store of the work on runs does. */
public abstract class MatchJobsContract {
  private static final Instant NINE = Instant.parse("2026-06-01T01:00:00Z");
  private static final Instant TEN = Instant.parse("2026-06-01T02:00:00Z");
  private static final MatchJob NEW = MatchJob.waiting(order(1), NINE);
  private static final MatchJob FAILED =
      NEW.begun(Digest.ofLines("inputs"), 40, NINE)
          .reached("phase.candidates", TEN)
          .at(7, List.of(new GateCount("banned", GateVerdict.Answer.CLOSED, 3)))
          .stopped(JobState.FAILED, TEN, Reason.of("job.failed", "no disk"));

  protected abstract MatchJobs jobs();

  protected abstract Transactions transactions();

  private static JobOrder order(long seed) {
    return new JobOrder(SampleRecords.SESSION.id(), SampleRecords.DAY, seed, true);
  }

  @Test
  void workComesBackAsItWas() {
    save(FAILED);
    assertThat(jobs().find(FAILED.id())).contains(FAILED);
    assertThat(jobs().find(new JobId("0123456789ab"))).isEmpty();
  }

  @Test
  void sameOrderIsTheSameWork() {
    save(NEW);
    var done = FAILED.completed(new RunId("0123456789ab"), TEN);
    save(done);
    assertThat(jobs().listOf(SampleRecords.SESSION.id())).containsExactly(done);
    assertThat(order(2).job()).isNotEqualTo(order(1).job());
  }

  @Test
  void workIsListedByEventAndByState() {
    var later = MatchJob.waiting(order(2), TEN);
    var foreign =
        MatchJob.waiting(
            new JobOrder(new EventId("other-session"), SampleRecords.DAY, 1, false), NINE);
    save(NEW);
    save(later);
    save(foreign);
    assertThat(jobs().listOf(SampleRecords.SESSION.id())).containsExactly(later, NEW);
    assertThat(jobs().listIn(JobState.WAITING)).hasSize(3).last().isEqualTo(later);
    assertThat(jobs().listIn(JobState.RUNNING)).isEmpty();
  }

  private void save(MatchJob job) {
    var unused =
        transactions()
            .get(
                () -> {
                  jobs().save(job);
                  return job;
                });
  }
}
