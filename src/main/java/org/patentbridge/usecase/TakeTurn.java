package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.patentbridge.domain.lease.Lease;
import org.patentbridge.domain.lease.Leases;

/** Does a job unless it is being done already, here or in another process on the same database. */
@ApplicationScoped
public class TakeTurn {

  /** Longer than a letter or a page of patents takes; whoever comes after a crash waits as long. */
  private static final Duration LENGTH = Duration.ofMinutes(10);

  private final Leases leases;
  private final KeepJob keep;
  private final Clock clock;

  TakeTurn(Leases leases, KeepJob keep, Clock clock) {
    this.leases = leases;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * Does it where nobody else does.
   *
   * @param job as in {@link Lease}
   * @param progress hears of the job's steps
   * @param work tells its steps, by which the turn is prolonged, and ends where it is cancelled:
   *     then the turn was lost
   * @return whether it was done here
   */
  public boolean run(String job, Progress progress, Consumer<Progress> work) {
    var turn = new Turn(job, progress);
    if (!turn.take()) {
      return false;
    }
    try {
      work.accept(turn);
    } finally {
      keep.run(() -> leases.giveBack(job, turn.holder));
    }
    return true;
  }

  /** One time that the job is done. */
  private final class Turn implements Progress {

    private final String job;
    private final Progress progress;
    private final String holder = UUID.randomUUID().toString();
    private Instant prolong = Instant.EPOCH;
    private boolean lost;

    Turn(String job, Progress progress) {
      this.job = job;
      this.progress = progress;
    }

    boolean take() {
      var taken = new boolean[1];
      var now = clock.instant();
      keep.run(() -> taken[0] = leases.take(new Lease(job, holder, now.plus(LENGTH)), now));
      prolong = now.plus(LENGTH.dividedBy(2));
      return taken[0];
    }

    @Override
    public void phase(String name, long total) {
      progress.phase(name, total);
    }

    @Override
    public void step(long done) {
      progress.step(done);
      if (!lost && !clock.instant().isBefore(prolong)) {
        lost = !take();
      }
    }

    @Override
    public void input(long read, long total) {
      progress.input(read, total);
    }

    @Override
    public boolean isCancelled() {
      return lost || progress.isCancelled();
    }
  }
}
