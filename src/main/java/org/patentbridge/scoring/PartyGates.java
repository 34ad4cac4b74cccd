package org.patentbridge.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/** Gates that look at who would meet whom. */
final class PartyGates {

  private PartyGates() {}

  /** Nobody is proposed what it or its group holds already. */
  static Ruling ownOrGroup(Candidate candidate, ScoringContext context) {
    return ownOrGroup(Parties.of(candidate, context));
  }

  static Ruling ownOrGroup(Parties parties) {
    var self = parties.findSelf();
    if (self.isPresent()) {
      return Ruling.closed("gate.own-or-group.own", self.get());
    }
    var group = parties.findSharedGroup();
    if (group.isPresent()) {
      return Ruling.closed("gate.own-or-group.group", group.get());
    }
    if (parties.areHoldersUnknown()) {
      return Ruling.unknown("gate.own-or-group.holder-unknown");
    }
    return parties.seeker() == null
        ? Ruling.unknown("gate.own-or-group.seeker-unknown")
        : Ruling.open("gate.own-or-group.other");
  }

  /** Neither side meets a party that one of them named as its competitor. */
  static Ruling competitor(Candidate candidate, ScoringContext context) {
    return competitor(Parties.of(candidate, context));
  }

  static Ruling competitor(Parties parties) {
    var seeker = parties.seeker();
    if (parties.areHoldersUnknown()) {
      return Ruling.unknown("gate.competitor.holder-unknown");
    }
    if (seeker == null) {
      return Ruling.unknown("gate.competitor.seeker-unknown");
    }
    var named = parties.findHolderAmong(seeker.competitors());
    if (named.isPresent()) {
      return Ruling.closed("gate.competitor.named-by-seeker", named.get());
    }
    return parties
        .findHolderAvoidingSeeker()
        .map(holder -> Ruling.closed("gate.competitor.named-by-holder", holder))
        .orElseGet(() -> Ruling.open("gate.competitor.none"));
  }

  /** A mandate is not proposed anything of an organization that it excludes. */
  static Ruling investorExclusion(Candidate candidate, ScoringContext context) {
    return candidate.seeker() instanceof Seeker.OfMandate(var mandate)
        ? investorExclusion(mandate, Parties.of(candidate, context))
        : Ruling.open("gate.investor-exclusion.none");
  }

  static Ruling investorExclusion(InvestorMandate mandate, Parties parties) {
    if (mandate.scope().excluded().isEmpty()) {
      return Ruling.open("gate.investor-exclusion.none");
    }
    if (parties.areHoldersUnknown()) {
      return Ruling.unknown("gate.investor-exclusion.holder-unknown");
    }
    return parties
        .findHolderAmong(mandate.scope().excluded())
        .map(holder -> Ruling.closed("gate.investor-exclusion.excluded", holder))
        .orElseGet(() -> Ruling.open("gate.investor-exclusion.none"));
  }

  /** A pair that the organizer banned, and parties that the organizer excluded, stay apart. */
  static Ruling banned(Candidate candidate, ScoringContext context) {
    var event = context.event();
    if (event == null) {
      return Ruling.open("gate.banned.no-event");
    }
    var ban =
        new PairRule(PairRule.Kind.BAN, candidate.seeker().party(), candidate.offering().id());
    return event.pairRules().contains(ban)
        ? Ruling.closed("gate.banned.banned", event.id())
        : excluded(event, Parties.of(candidate, context), holderParties(candidate, context));
  }

  static Ruling excluded(Event event, Parties parties, List<OrganizationId> holders) {
    boolean unknown = false;
    for (var exclusion : event.exclusions()) {
      var party = exclusion.party();
      if (holders.stream().anyMatch(h -> exclusion.parts(parties.seekerId(), h))) {
        return Ruling.closed(
            exclusion.kind() == Exclusion.Kind.PAIR
                ? "gate.banned.parties-apart"
                : "gate.banned.party-excluded",
            event.id());
      }
      if (exclusion.kind() == Exclusion.Kind.GROUP
          && (party == null || party.equals(parties.seekerId()))) {
        var named = parties.findHolderAmong(List.of(new OrganizationName(exclusion.group())));
        if (named.isPresent()) {
          return Ruling.closed("gate.banned.group-excluded", named.get(), exclusion.group());
        }
        unknown |= parties.areHoldersUnknown();
      }
    }
    return unknown
        ? Ruling.unknown("gate.banned.holder-unknown")
        : Ruling.open("gate.banned.none", event.id());
  }

  private static List<OrganizationId> holderParties(Candidate candidate, ScoringContext context) {
    return Stream.concat(
            Stream.of(context.directory().holderParty(candidate.offering())),
            candidate.offering().holders().stream().map(context.directory()::partyOf))
        .distinct()
        .toList();
  }
}
