package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.AlertDigestId;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;

/**
 * Puts together what persons are told: one digest for each, with the gates asked on that day. What
 * a gate holds back stays in the digest with its reason.
 */
@Act(value = Scope.CHANGE, shared = true)
@ApplicationScoped
public class MakeDigests {

  private static final String PROFILE = "need-to-patent";
  private static final String NEED_OVER = "need-over";
  private static final Comparator<AlertDigest.Line> BY_NEED =
      Comparator.comparing((AlertDigest.Line line) -> line.alert().standing())
          .thenComparing(Comparator.comparingDouble(line -> -line.alert().relevance()))
          .thenComparing(line -> line.alert().version().patent());

  private final Engine engine;
  private final StandingDesk desk;
  private final AlertDigests digests;
  private final Accounts accounts;
  private final KeepJob keep;

  MakeDigests(
      Engine engine, StandingDesk desk, AlertDigests digests, Accounts accounts, KeepJob keep) {
    this.engine = engine;
    this.desk = desk;
    this.digests = digests;
    this.accounts = accounts;
    this.keep = keep;
  }

  /**
   * Makes the digests of a day; who has one of that day already waits for the next.
   *
   * @return how many were made
   */
  public synchronized int run(Viewer viewer, LocalDate day) {
    Access.mustOrganize(viewer, "make digests");
    Days.checked(day);
    int made = 0;
    for (var workspace : accounts.workspaces()) {
      try (var visit = WorkspaceScope.enter(workspace)) {
        var waiting = desk.alerts().waiting();
        var session = waiting.isEmpty() ? null : new MatchingSession(engine, PROFILE, null, day);
        for (var person : waiting) {
          made += session != null && make(person, day, session) ? 1 : 0;
        }
      }
    }
    return made;
  }

  /** In one transaction with the note that these alerts are told. */
  private boolean make(AccountName person, LocalDate day, MatchingSession session) {
    if (digests.find(AlertDigestId.of(person, day)).isPresent()) {
      return false;
    }
    var told = new boolean[1];
    keep.run(
        () -> {
          desk.standing().mark();
          Map<StandingNeedId, StandingNeed> standing = new HashMap<>();
          desk.standing().listOf(person).forEach(one -> standing.put(one.id(), one));
          var alerts =
              desk.alerts().listWaiting(person).stream()
                  .filter(alert -> !isPaused(standing.get(alert.standing())))
                  .toList();
          var digest = digest(person, day, alerts, new Lines(session, standing));
          if (!alerts.isEmpty() && digests.add(digest)) {
            desk.alerts().putIn(digest.id(), alerts);
            told[0] = true;
          }
        });
    return told[0];
  }

  private static boolean isPaused(@Nullable StandingNeed one) {
    return one != null && one.state() == StandingNeed.State.PAUSED;
  }

  private static AlertDigest digest(
      AccountName person, LocalDate day, List<Alert> alerts, Lines lines) {
    return new AlertDigest(person, day, alerts.stream().map(lines::line).sorted(BY_NEED).toList());
  }

  /** Makes the lines of one person. */
  private final class Lines {

    private final MatchingSession session;
    private final Map<StandingNeedId, StandingNeed> standing;
    private final Map<StandingNeedId, Optional<TechnologyNeed>> needs = new HashMap<>();

    Lines(MatchingSession session, Map<StandingNeedId, StandingNeed> standing) {
      this.session = session;
      this.standing = standing;
    }

    AlertDigest.Line line(Alert alert) {
      var id = OfferingId.of(alert.version().patent());
      var offering = engine.records().findOffering(id);
      var title = offering.map(o -> o.text().title()).orElse("");
      var number = offering.map(Cards::number).orElse(id.key());
      return new AlertDigest.Line(alert, title, number, closed(alert, offering).orElse(null));
    }

    private Optional<GateVerdict> closed(Alert alert, Optional<Offering> offering) {
      var need = needs.computeIfAbsent(alert.standing(), this::need);
      if (need.isEmpty() || offering.isEmpty()) {
        var over = Reason.of("gate.need-over.gone");
        return Optional.of(new GateVerdict(NEED_OVER, GateVerdict.Answer.CLOSED, over));
      }
      Seeker seeker = session.directory().seeking(need.get());
      return session.candidates().findBare(seeker, offering.get().id()).stream()
          .flatMap(c -> session.scorer().verdicts(c, session.context()).stream())
          .filter(GateVerdict::isClosed)
          .findFirst();
    }

    /** Empty where nobody looks for it any more. */
    private Optional<TechnologyNeed> need(StandingNeedId id) {
      var one = standing.get(id);
      return one == null || one.state() == StandingNeed.State.ENDED
          ? Optional.empty()
          : desk.needs().find(one.need()).filter(n -> n.status() == NeedStatus.OPEN);
    }
  }
}
