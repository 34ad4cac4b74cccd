package org.patentbridge.scoring;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.Refusal;
import org.patentbridge.domain.wish.Wish;

/** What the two sides of a candidate said about each other, now and at earlier events. */
final class History {

  private final Candidate candidate;
  private final ScoringContext context;
  private final OrganizationId seeker;
  private final Set<OrganizationId> holders;

  History(Candidate candidate, ScoringContext context) {
    this.candidate = candidate;
    this.context = context;
    var directory = context.directory();
    seeker = directory.partyOf(candidate.seeker().party());
    holders = new HashSet<>();
    holders.add(directory.holderParty(candidate.offering()));
    candidate.offering().holders().forEach(h -> holders.add(directory.partyOf(h)));
  }

  /** A side's no; it may come from any of several holders. */
  Optional<Wish> findNo() {
    return context.wishes().findRefusal(seeker, holders, candidate.offering().id());
  }

  Optional<Wish> findWish(Side by) {
    return context.wishes().findWish(by, seeker, holders, candidate.offering().id());
  }

  boolean isWishedByAny() {
    return findWish(Side.SEEKER).isPresent() || findWish(Side.HOLDER).isPresent();
  }

  Optional<PastPairing> findLast() {
    return context.past().memory().findLast(seeker, candidate.offering().id());
  }

  Optional<PastPairing> findMeeting() {
    return context.past().memory().findMeeting(seeker, candidate.offering().id());
  }

  Optional<PastPairing> findOtherMeeting() {
    return context.past().memory().findOtherMeeting(seeker, holders, candidate.offering().id());
  }

  Optional<PastPairing> findRefused() {
    return context.past().memory().findRefused(seeker, candidate.offering().id());
  }

  /** Whether everything that was held against the pairing is gone. */
  boolean isGone(PastPairing refused) {
    return standing(refused).isEmpty();
  }

  private List<ReasonCode> standing(PastPairing refused) {
    return context
        .past()
        .rules()
        .standing(refusalOf(refused), refused.then(), now(), daysSince(refused));
  }

  /** Whether the side that refused asks for it now. */
  boolean isWishedAfter(PastPairing refused) {
    return findWish(refusalOf(refused).by()).isPresent();
  }

  private long daysSince(PastPairing past) {
    return ChronoUnit.DAYS.between(past.day(), context.asOf());
  }

  private OfferingState now() {
    return OfferingState.of(candidate.offering(), context.asOf());
  }

  private static Refusal refusalOf(PastPairing refused) {
    return Objects.requireNonNull(refused.refusal(), "only a refused pairing is asked");
  }

  /**
   * When, where, why and what is different now, each in Chinese and then in English, as arguments
   * of one sentence.
   */
  Object[] tell(PastPairing refused) {
    List<Object> facts = new ArrayList<>(List.of(refused.day(), refused.day()));
    facts.addAll(List.of(refused.event(), refused.event()));
    var gone = isGone(refused);
    var reasons = gone ? refusalOf(refused).reasons() : Set.copyOf(standing(refused));
    for (var language : List.of(Language.ZH, Language.EN)) {
      facts.add(
          reasons.stream()
              .sorted()
              .map(r -> Messages.text(language, "reason-code." + word(r)))
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
    }
    if (gone) {
      for (var language : List.of(Language.ZH, Language.EN)) {
        facts.add(
            reasons.stream()
                .sorted()
                .map(r -> change(r, refused, language))
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", ")));
      }
    }
    return facts.toArray();
  }

  private String change(ReasonCode reason, PastPairing refused, Language language) {
    var rule = context.past().rules().find(reason).orElseThrow();
    var then = refused.then();
    var now = now();
    return switch (rule.change()) {
      case FEE_FELL ->
          Messages.text(
              language,
              "series.change.fee-fell",
              String.valueOf(then.price()),
              String.valueOf(now.price()));
      case TRL_ROSE ->
          Messages.text(
              language,
              "series.change.trl-rose",
              String.valueOf(then.trl()),
              String.valueOf(now.trl()));
      case STATUS_CHANGED ->
          then.state() == now.state()
              ? Messages.text(language, "series.change.unbound")
              : Messages.text(
                  language,
                  "series.change.status-changed",
                  Messages.text(language, "export.legal-state." + word(then.state())),
                  Messages.text(language, "export.legal-state." + word(now.state())));
      case DECLARED -> Messages.text(language, "series.change.declared");
      case TEXT_CHANGED -> Messages.text(language, "series.change.text-changed");
      case DAYS_PASSED, NEVER ->
          Messages.text(language, "series.change.days-passed", Long.toString(daysSince(refused)));
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
