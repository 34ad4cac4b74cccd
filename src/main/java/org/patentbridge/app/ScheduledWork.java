package org.patentbridge.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.letter.Letters;
import org.patentbridge.domain.letter.Post;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.usecase.MakeDigests;
import org.patentbridge.usecase.MatchStandingNeeds;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.ReviewTiers;
import org.patentbridge.usecase.SendLetters;
import org.patentbridge.usecase.TakeTurn;

/**
 * What happens by itself: standing needs are matched, digests made and sent, parties asked, tiers
 * reviewed. Each job runs in one process at a time, however many share the database.
 */
@Singleton
final class ScheduledWork {

  private static final Logger LOG = Logger.getLogger(ScheduledWork.class);
  private static final String CHINA = "Asia/Shanghai";

  /** Stands in the audit trail; no account can be called so. */
  private static final Viewer SCHEDULER = Viewer.LOCAL_ADMINISTRATOR.named("the scheduler");

  private final TakeTurn turn;
  private final Accounts accounts;
  private final Standing standing;
  private final Writing writing;

  ScheduledWork(TakeTurn turn, Accounts accounts, Standing standing, Writing writing) {
    this.turn = turn;
    this.accounts = accounts;
    this.standing = standing;
    this.writing = writing;
  }

  /**
   * What goes on without letters.
   *
   * @param changes log of what was committed
   * @param alerts tells up to where that was matched
   * @param match matches the rest
   * @param make makes digests
   * @param review reviews tiers
   */
  record Standing(
      ChangeLog changes,
      Alerts alerts,
      MatchStandingNeeds match,
      MakeDigests make,
      ReviewTiers review) {}

  /**
   * What writes letters.
   *
   * @param letters the log
   * @param post the way to the mail server
   * @param send sends what is due
   * @param clock says which day it is
   */
  record Writing(Letters letters, Post post, SendLetters send, Clock clock) {}

  /** A mail server that is set up by half is told at once. */
  void started(@Observes StartupEvent event) {
    if (writing.post().isOn()) {
      LOG.info("letters are sent by mail");
    }
  }

  /** Whatever was imported, by whichever process, in the order of its commits. */
  @Scheduled(
      identity = "matching",
      every = "{patentbridge.schedule.matching}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void match() {
    if (standing.changes().last().compareTo(standing.alerts().matched()) > 0) {
      turn.run("matching", Progress.NONE, this::matched);
    }
  }

  /** One digest a person and day, with all that was imported before. */
  @Scheduled(
      identity = "digests",
      cron = "{patentbridge.schedule.digests}",
      timeZone = CHINA,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void digests() {
    turn.run(
        "digests",
        Progress.NONE,
        progress -> {
          matched(progress);
          standing.make().run(SCHEDULER, today());
        });
    send();
  }

  /** Questions after events, in the evening: on the day of an event it is over by then. */
  @Scheduled(
      identity = "requests",
      cron = "{patentbridge.schedule.requests}",
      timeZone = CHINA,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void requests() {
    send();
  }

  /** Letters that the mail server did not take before. */
  @Scheduled(
      identity = "retries",
      every = "{patentbridge.schedule.retries}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void retries() {
    var now = writing.clock().instant();
    if (writing.post().isOn()) {
      workspaces().stream()
          .filter(v -> WorkspaceScope.in(v.workspace(), () -> writing.letters().isDue(now)))
          .forEach(this::send);
    }
  }

  /** Offerings whose answers or stand call for another tier. */
  @Scheduled(
      identity = "tiers",
      cron = "{patentbridge.schedule.tiers}",
      timeZone = CHINA,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tiers() {
    turn.run(
        "tiers",
        Progress.NONE,
        progress -> workspaces().forEach(v -> standing.review().run(v, false)));
  }

  private void matched(Progress progress) {
    var outcome = standing.match().run(SCHEDULER, progress);
    if (outcome.alerts() > 0) {
      LOG.infof("%d changes matched, %d alerts", outcome.changes(), outcome.alerts());
    }
  }

  private void send() {
    if (writing.post().isOn()) {
      workspaces().forEach(this::send);
    }
  }

  private void send(Viewer viewer) {
    int letters = writing.send().run(viewer, today(), false, Progress.NONE).letters().size();
    if (letters > 0) {
      LOG.infof("%d letters handled in %s", letters, viewer.workspace());
    }
  }

  private List<Viewer> workspaces() {
    return accounts.workspaces().stream().map(SCHEDULER::within).toList();
  }

  private LocalDate today() {
    return LocalDate.now(writing.clock());
  }
}
