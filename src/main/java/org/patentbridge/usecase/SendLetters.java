package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.letter.LetterStop;
import org.patentbridge.domain.letter.LetterTrouble;
import org.patentbridge.domain.letter.Mail;
import org.patentbridge.domain.letter.Post;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;

/**
 * Sends what is to be sent on a day: questions after events, and digests of standing needs.
 *
 * <p>A letter is written down as being sent, in a transaction of its own, before it is handed over.
 * So it goes out at most once: where the process dies before the answer is written down, nobody
 * knows whether it went out, and a person decides.
 */
@Act(Scope.EXPORT)
@ApplicationScoped
public class SendLetters {

  private static final String JOB = "letters";

  private final DueLetters due;
  private final LetterDesk desk;
  private final Post post;
  private final KeepJob keep;
  private final TakeTurn turn;
  private final Clock clock;

  SendLetters(
      DueLetters due, LetterDesk desk, Post post, KeepJob keep, TakeTurn turn, Clock clock) {
    this.due = due;
    this.desk = desk;
    this.post = post;
    this.keep = keep;
    this.turn = turn;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param letters those that were touched, in dry runs those that would be sent
   * @param busy whether another process is at it; then nothing was done
   */
  public record Outcome(List<Letter> letters, boolean busy) {

    public Outcome {
      letters = List.copyOf(letters);
    }
  }

  /**
   * Sends them; organizers those of their workspace.
   *
   * @param dryRun whether to tell alone which ones
   * @throws UnavailableException where mail is off
   */
  public Outcome run(Viewer viewer, LocalDate day, boolean dryRun, Progress progress) {
    Access.mustOrganize(viewer, "send letters");
    Days.checked(day);
    if (dryRun) {
      return new Outcome(ready(viewer, day).stream().map(Ready::before).toList(), false);
    }
    if (!post.isOn()) {
      throw new UnavailableException(Problem.error("mail-off", Place.of("request"), ""));
    }
    List<Letter> touched = new ArrayList<>();
    boolean done = turn.run(JOB, progress, watched -> send(viewer, day, watched, touched));
    return new Outcome(touched, !done);
  }

  /**
   * A letter that may be begun now.
   *
   * @param before as the log has it
   * @param due what it says
   */
  private record Ready(Letter before, DueLetters.Due due) {}

  private List<Ready> ready(Viewer viewer, LocalDate day) {
    var now = now();
    var all = due.list(viewer, day, now);
    var known = desk.letters().findAll(all.stream().map(d -> d.letter().id()).toList());
    List<Ready> ready = new ArrayList<>();
    for (var one : all) {
      var before = known.get(one.letter().id());
      if (before == null ? one.mayBegin() : before.isDue(now)) {
        ready.add(new Ready(before == null ? one.letter() : before, one));
      }
    }
    return ready;
  }

  private void send(Viewer viewer, LocalDate day, Progress progress, List<Letter> touched) {
    settle(viewer, day, touched);
    var ready = ready(viewer, day);
    progress.phase("phase.letters", ready.size());
    for (var one : ready) {
      var after = delivered(one);
      touched.addAll(after);
      progress.step(1);
      boolean hopeless =
          after.stream().anyMatch(l -> l.trouble() != null && l.trouble().isOfTheServer());
      if (hopeless || progress.isCancelled()) {
        return;
      }
    }
  }

  /** What was broken off is unclear; what waits and is due no more is dropped. */
  private void settle(Viewer viewer, LocalDate day, List<Letter> touched) {
    var now = now();
    for (var one : desk.letters().listWith(Letter.State.SENDING, Integer.MAX_VALUE)) {
      if (one.isBrokenOff(now)) {
        touched.addAll(moved(one, one.failed(now, LetterTrouble.BROKEN_OFF, 0)));
      }
    }
    if (day.equals(due.today())) {
      Set<LetterId> open = new HashSet<>();
      due.list(viewer, day, now).forEach(d -> open.add(d.letter().id()));
      for (var one : desk.letters().listWith(Letter.State.WAITING, Integer.MAX_VALUE)) {
        if (!open.contains(one.id())) {
          touched.addAll(moved(one, one.dropped(now, LetterTrouble.OVER)));
        }
      }
    }
  }

  /** What the log has of it afterwards; empty where another process was faster. */
  private List<Letter> delivered(Ready one) {
    var before = one.before();
    if (desk.stops().has(LetterStop.of(before.kind(), before.account()))) {
      return moved(before, before.dropped(now(), LetterTrouble.STOPPED));
    }
    var address = Mail.addressOf(before.account());
    if (address.isEmpty()) {
      return moved(before, before.failed(now(), LetterTrouble.NO_ADDRESS, 0));
    }
    var mail = one.due().text().apply(address.get());
    if (mail.isEmpty()) {
      return moved(before, before.dropped(now(), LetterTrouble.OVER));
    }
    var begun = before.begun(now());
    if (moved(before, begun).isEmpty()) {
      return List.of();
    }
    var receipt = post.send(mail.get());
    var trouble = receipt.trouble();
    return moved(
        begun,
        trouble == null
            ? begun.sent(now(), receipt.reply())
            : begun.failed(now(), trouble, receipt.reply()));
  }

  private List<Letter> moved(Letter before, Letter after) {
    Map<LetterId, Letter> kept = new HashMap<>();
    keep.run(
        () -> {
          if (desk.letters().move(before, after)) {
            kept.put(after.id(), after);
          }
        });
    return List.copyOf(kept.values());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
