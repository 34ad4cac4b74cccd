package org.patentbridge.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.Patent;

/** Gates that look at what is proposed. */
final class OfferingGates {

  /** Limits that leave the holder nothing to grant. */
  private static final List<Encumbrance.Type> BINDING =
      List.of(
          Encumbrance.Type.EXCLUSIVE_LICENCE,
          Encumbrance.Type.SOLE_LICENCE,
          Encumbrance.Type.PRESERVATION,
          Encumbrance.Type.DISPUTE);

  private OfferingGates() {}

  /** A patent that is dead or past its term can be licensed to nobody. */
  static Ruling legalStatus(Candidate candidate, ScoringContext context) {
    return switch (candidate.offering()) {
      case Offering.OfTechnology offer -> Ruling.open("gate.legal-status.no-patent");
      case Offering.OfPatent(Patent patent) -> legalStatus(patent, context.asOf());
    };
  }

  private static Ruling legalStatus(Patent patent, LocalDate day) {
    var status = patent.status();
    var expires = patent.dates().expires();
    if (status.state().isDead()) {
      return Ruling.closed(key(status.state()), fact(status));
    }
    if (expires != null && expires.isBefore(day)) {
      return Ruling.closed("gate.legal-status.past-term", expires, day);
    }
    if (status.state() == LegalState.UNKNOWN) {
      return Ruling.unknown(key(status.state()), fact(status));
    }
    return status.annualFee() == LegalStatus.AnnualFee.UNPAID
        ? Ruling.unknown("gate.legal-status.fee-unpaid", fact(status))
        : Ruling.open(key(status.state()), fact(status));
  }

  private static String key(LegalState state) {
    return "gate.legal-status." + state.name().toLowerCase(Locale.ROOT);
  }

  /** Date and source in brackets, empty where neither is stated. */
  private static String fact(LegalStatus status) {
    var asOf = status.asOf();
    var parts = Stream.of(asOf == null ? "" : asOf.toString(), status.source());
    var said = parts.filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : " (" + said + ")";
  }

  /** A holder bound by an exclusive or sole licence, a preservation or a dispute grants nothing. */
  static Ruling licenceInForce(Candidate candidate, ScoringContext context) {
    return switch (candidate.offering()) {
      case Offering.OfTechnology offer -> Ruling.open("gate.licence-in-force.no-patent");
      case Offering.OfPatent(Patent patent) -> licenceInForce(patent, context.asOf());
    };
  }

  private static Ruling licenceInForce(Patent patent, LocalDate day) {
    var terms = patent.terms();
    var binding = BINDING.stream().flatMap(t -> terms.findInForce(t, day).stream()).findFirst();
    if (binding.isPresent()) {
      return Ruling.closed(key(binding.get().type()), term(binding.get()));
    }
    return terms
        .findInForce(Encumbrance.Type.PLEDGE, day)
        .map(pledge -> Ruling.unknown(key(pledge.type()), term(pledge)))
        .orElseGet(() -> Ruling.open("gate.licence-in-force.none", day));
  }

  private static String key(Encumbrance.Type type) {
    return "gate.licence-in-force." + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** First and last day in brackets, empty where neither is stated. */
  private static String term(Encumbrance limit) {
    var from = limit.from();
    var until = limit.until();
    return from == null && until == null
        ? ""
        : " (" + (from == null ? "…" : from) + " – " + (until == null ? "…" : until) + ")";
  }

  /** A technology below the readiness that the need asks for is not proposed. */
  static Ruling minimumTrl(Candidate candidate, ScoringContext context) {
    if (!(candidate.seeker() instanceof Seeker.OfNeed(var need))
        || need.terms().minimumTrl() == null) {
      return Ruling.open("gate.minimum-trl.not-asked");
    }
    var asked = need.terms().minimumTrl();
    var level = candidate.offering().readiness().trl();
    if (level == null) {
      return Ruling.unknown("gate.minimum-trl.unknown", asked);
    }
    return level.isAtLeast(asked)
        ? Ruling.open("gate.minimum-trl.reached", level, asked)
        : Ruling.closed("gate.minimum-trl.below", level, asked);
  }

  /** An event about a chain lists what was placed on a link of that chain. */
  static Ruling eventChain(Candidate candidate, ScoringContext context) {
    var event = context.event();
    if (event == null || event.chain() == null) {
      return Ruling.open("gate.event-chain.any");
    }
    var chain = event.chain();
    return candidate.offeringLinks().stream()
        .filter(p -> p.link().chain().equals(chain))
        .findFirst()
        .map(p -> Ruling.open("gate.event-chain.on", p.link(), p.evidence()))
        .orElseGet(() -> Ruling.closed("gate.event-chain.off", chain));
  }
}
