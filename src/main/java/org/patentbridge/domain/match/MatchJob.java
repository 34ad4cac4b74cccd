package org.patentbridge.domain.match;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.provenance.Digest;

/**
 * The work on a run: what was ordered, how far it is, when it did what.
 *
 * @param order what was ordered
 * @param state where it stands
 * @param inputs digest of all that decides what the seekers' candidates come to; null before that
 *     is known
 * @param done seekers whose candidates are known
 * @param total seekers that take part
 * @param phases in the order of reaching them
 * @param gates how often each gate gave each answer so far
 * @param started when it began, or began anew after it had ended
 * @param ended when it ended or was broken off, null while it is under way
 * @param run the run that came of it, null before
 * @param failure what went wrong, null where nothing did
 */
public record MatchJob(
    JobOrder order,
    JobState state,
    @Nullable Digest inputs,
    long done,
    long total,
    List<JobPhase> phases,
    List<GateCount> gates,
    Instant started,
    @Nullable Instant ended,
    @Nullable RunId run,
    @Nullable Reason failure) {

  public MatchJob {
    phases = List.copyOf(phases);
    gates = List.copyOf(gates);
  }

  /** Work that waits for its turn. */
  public static MatchJob waiting(JobOrder order, Instant now) {
    return new MatchJob(
        order, JobState.WAITING, null, 0, 0, List.of(), List.of(), now, null, null, null);
  }

  public JobId id() {
    return order.job();
  }

  /** The same work, begun on its inputs. */
  public MatchJob begun(Digest on, long seekers, Instant now) {
    return new MatchJob(
        order, JobState.RUNNING, on, 0, seekers, List.of(), List.of(), now, null, null, null);
  }

  /** The same work, some seekers further. */
  public MatchJob at(long seekers, List<GateCount> counts) {
    return new MatchJob(
        order, state, inputs, seekers, total, phases, counts, started, null, null, null);
  }

  /** The same work in its next phase. */
  public MatchJob reached(String phase, Instant now) {
    var all = Stream.concat(phases.stream(), Stream.of(new JobPhase(phase, now))).toList();
    return new MatchJob(order, state, inputs, done, total, all, gates, started, null, null, null);
  }

  /** The same work, broken off or done for. */
  public MatchJob stopped(JobState why, Instant now, @Nullable Reason reason) {
    return new MatchJob(order, why, inputs, done, total, phases, gates, started, now, null, reason);
  }

  /** The same work with the run that came of it. */
  public MatchJob completed(RunId result, Instant now) {
    return new MatchJob(
        order, JobState.COMPLETED, inputs, done, total, phases, gates, started, now, result, null);
  }
}
