package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.Mail;

/** Finds the letters that are to be written on a day. */
@Singleton
class DueLetters {

  /** A question comes while the meeting is remembered, and before the next round begins. */
  private static final int ASKED_WITHIN_DAYS = 14;

  /** News of yesterday is told, older news is found on the page. */
  private static final int TOLD_WITHIN_DAYS = 1;

  /** Attempts go on for less than two days. */
  private static final int TRIED_WITHIN_DAYS = 3;

  /** As long as the command makes links last. */
  private static final int LINK_DAYS = 30;

  private final ListFeedbackRequests requests;
  private final AlertDigests digests;
  private final StandingDesk standing;
  private final LetterWriter writer;
  private final Clock clock;

  @jakarta.inject.Inject
  DueLetters(
      ListFeedbackRequests requests,
      AlertDigests digests,
      StandingDesk standing,
      LetterWriter writer,
      Clock clock) {
    this.requests = requests;
    this.digests = digests;
    this.standing = standing;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * A letter that may go out.
   *
   * @param letter as one that nobody has begun
   * @param mayBegin whether it is early enough to begin; one that was begun goes on for longer
   * @param text writes it to an address; empty where nothing of it is to be told any more
   */
  record Due(Letter letter, boolean mayBegin, Function<String, Optional<Mail>> text) {}

  /** Of the viewer's workspace; questions first. */
  List<Due> list(Viewer viewer, LocalDate day, Instant now) {
    List<Due> due = new ArrayList<>();
    for (var asked : requests.run(viewer, day, LINK_DAYS)) {
      var slots = asked.event().slots();
      boolean over = !now.isBefore(slots.endOf(slots.count() - 1).toInstant());
      if (asked.days() > 0 || over || day.isAfter(slots.day())) {
        due.add(request(asked, day, now));
      }
    }
    Map<AccountName, Account> people = new HashMap<>();
    standing.accounts().listOf(viewer.workspace()).stream()
        .filter(Account::enabled)
        .forEach(account -> people.put(account.name(), account));
    for (var digest : digests.listSince(day.minusDays(TRIED_WITHIN_DAYS))) {
      var person = people.get(digest.person());
      if (person != null && !digest.day().isAfter(day) && !digest.told().isEmpty()) {
        due.add(digest(digest, person, day, now));
      }
    }
    return due;
  }

  /** The day on which programmes live. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Due request(ListFeedbackRequests.Letter asked, LocalDate day, Instant now) {
    var begun = asked.event().slots().day().plusDays(asked.days());
    var about = asked.event().id() + " " + asked.days();
    var account = new AccountName(asked.account());
    var letter = Letter.fresh(LetterKind.FEEDBACK_REQUEST, about, account, now);
    return new Due(
        letter,
        !day.isAfter(begun.plusDays(ASKED_WITHIN_DAYS)),
        to -> Optional.of(writer.request(letter.id(), to, asked)));
  }

  private Due digest(AlertDigest digest, Account person, LocalDate day, Instant now) {
    var letter = Letter.fresh(LetterKind.ALERT_DIGEST, digest.id().value(), digest.person(), now);
    return new Due(
        letter,
        !day.isAfter(digest.day().plusDays(TOLD_WITHIN_DAYS)),
        to -> written(letter.id(), to, digest, person));
  }

  /** Without the needs that were paused or ended since. */
  private Optional<Mail> written(LetterId id, String to, AlertDigest digest, Account person) {
    Map<StandingNeedId, StandingNeed> active = new HashMap<>();
    standing.standing().listOf(digest.person()).stream()
        .filter(one -> one.state() == StandingNeed.State.ACTIVE)
        .forEach(one -> active.put(one.id(), one));
    var lines =
        digest.told().stream().filter(line -> active.containsKey(line.alert().standing())).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(writer.digest(id, to, person, lines, active));
  }
}
