package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.JobPhase;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.message.Reason;

/**
 * Work on a run.
 *
 * @param id names it
 * @param event whose run it is
 * @param asOf ISO date of the gates
 * @param seed of every random choice
 * @param loosen whether guaranteed matches may be lowered as little as gives a solution
 * @param state WAITING, RUNNING, INTERRUPTED, CANCELLED, FAILED or COMPLETED
 * @param inputs digest of all that decides what the candidates come to, null before it is known
 * @param seekersDone seekers whose candidates are known
 * @param seekers seekers that take part
 * @param phases in the order of reaching them
 * @param gates how often each gate gave each answer so far
 * @param pace of the phase it is in, null unless it goes on
 * @param started when it began, ISO 8601
 * @param ended when it ended or was broken off, null while it goes on
 * @param run the run that came of it, null before
 * @param failure what went wrong, null where nothing did
 */
public record JobView(
    String id,
    String event,
    String asOf,
    long seed,
    boolean loosen,
    String state,
    @Nullable String inputs,
    long seekersDone,
    long seekers,
    List<Phase> phases,
    List<GateCount> gates,
    @Nullable Pace pace,
    String started,
    @Nullable String ended,
    @Nullable String run,
    @Nullable BothLanguages failure) {

  /**
   * A phase that was reached.
   *
   * @param name key of the phase
   * @param words its name
   * @param started when, ISO 8601
   */
  public record Phase(String name, BothLanguages words, String started) {

    static Phase of(JobPhase phase) {
      return new Phase(
          phase.name(),
          BothLanguages.of(new Reason(phase.name(), List.of())),
          phase.started().toString());
    }
  }

  /**
   * How fast the phase goes.
   *
   * @param phase key of the phase
   * @param done steps
   * @param total steps that it takes, -1 where unknown
   * @param perSecond steps a second
   * @param secondsLeft at this pace, null where nobody can tell
   */
  public record Pace(
      String phase, long done, long total, double perSecond, @Nullable Long secondsLeft) {}

  /**
   * The work as it stands.
   *
   * @param pace null unless it goes on
   */
  public static JobView of(MatchJob job, @Nullable Pace pace) {
    var order = job.order();
    var inputs = job.inputs();
    var ended = job.ended();
    var run = job.run();
    var failure = job.failure();
    return new JobView(
        job.id().value(),
        order.event().value(),
        order.asOf().toString(),
        order.seed(),
        order.loosen(),
        job.state().name(),
        inputs == null ? null : inputs.hex(),
        job.done(),
        job.total(),
        job.phases().stream().map(Phase::of).toList(),
        job.gates(),
        pace,
        job.started().toString(),
        ended == null ? null : ended.toString(),
        run == null ? null : run.value(),
        failure == null ? null : BothLanguages.of(failure));
  }
}
