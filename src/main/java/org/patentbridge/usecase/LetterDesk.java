package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.StandingLink;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.LetterLink;
import org.patentbridge.domain.letter.LetterStop;
import org.patentbridge.domain.letter.LetterStops;
import org.patentbridge.domain.letter.Letters;
import org.patentbridge.domain.problem.NotFoundException;

/** What verbs of letters share: the log, who wants none, and the links at their end. */
@Singleton
class LetterDesk {

  private static final String STOP_PAGE = "/letters/stop/";
  private static final String STOP_POST = "/api/v1/letters/stop/";
  private static final String END_PAGE = "/standing/end/";

  private final Letters letters;
  private final LetterStops stops;
  private final Accounts accounts;
  private final Seals seals;
  private final LetterPolicy policy;

  @jakarta.inject.Inject
  LetterDesk(
      Letters letters, LetterStops stops, Accounts accounts, Seals seals, LetterPolicy policy) {
    this.letters = letters;
    this.stops = stops;
    this.accounts = accounts;
    this.seals = seals;
    this.policy = policy;
  }

  Letters letters() {
    return letters;
  }

  LetterStops stops() {
    return stops;
  }

  Accounts accounts() {
    return accounts;
  }

  /** The whole address of a page. */
  String link(String path) {
    return policy.link(path);
  }

  /** The page on which a person ends letters of a kind. */
  String stopPage(LetterKind kind, AccountName account) {
    return policy.link(STOP_PAGE + word(kind, account));
  }

  /** Where a mail program ends letters of a kind (RFC 8058). */
  String stopPost(LetterKind kind, AccountName account) {
    return policy.link(STOP_POST + word(kind, account));
  }

  private String word(LetterKind kind, AccountName account) {
    var link = new LetterLink(WorkspaceScope.current(), LetterStop.of(kind, account));
    return seals.seal(link.word());
  }

  /** The page on which a person ends a standing need. */
  String endPage(StandingNeedId standing) {
    var link = new StandingLink(WorkspaceScope.current(), standing);
    return policy.link(END_PAGE + seals.seal(link.word()));
  }

  /**
   * Does something about the letters that a word is about, in its workspace.
   *
   * @throws NotFoundException where the word is not ours or the account is gone; it does not tell
   *     which
   */
  <T> T opened(String word, Function<LetterStop, T> work) {
    var link = seals.open(word).flatMap(LetterLink::parse).orElseThrow(LetterDesk::gone);
    var stop = link.stop();
    if (accounts.listOf(link.workspace()).stream()
        .noneMatch(account -> LetterStop.of(stop.kind(), account.name()).equals(stop))) {
      throw gone();
    }
    return WorkspaceScope.in(link.workspace(), () -> work.apply(stop));
  }

  private static NotFoundException gone() {
    return new NotFoundException("letter link", "…");
  }
}
