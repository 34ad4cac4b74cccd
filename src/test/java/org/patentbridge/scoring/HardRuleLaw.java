package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.rulebook.ScoringProfile;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * No pair that a hard rule forbids ever gets points, whatever its profile asks. What is forbidden
 * is said here a second time, slowly and without the gates.
 */
public final class HardRuleLaw {

  /** A profile that asks no gate at all: the hard ones are asked nevertheless. */
  private static final Scorer SCORER =
      new Scorer(
          new ScoringProfile(
              "bare",
              "无关卡",
              "Without gates",
              List.of(),
              List.of(
                  new FeatureRule(
                      "text-relevance",
                      org.patentbridge.domain.quantity.Points.of(100),
                      0,
                      Map.of(),
                      "test")),
              List.of()),
          Features.over(List.of()));

  private final RandomCandidates random;
  private final Map<String, Long> forbidden = new java.util.TreeMap<>();

  private HardRuleLaw(long seed) {
    random = new RandomCandidates(seed);
  }

  /**
   * Draws pairs and holds each to the law.
   *
   * @return how often each rule forbade one, by name of the rule
   * @throws AssertionError with the seed and the number of the first pair that breaks it
   */
  public static Map<String, Long> check(long seed, long pairs) {
    var law = new HardRuleLaw(seed);
    for (long number = 0; number < pairs; number++) {
      law.hold(seed, number);
    }
    return law.forbidden;
  }

  private void hold(long seed, long number) {
    var candidate = random.candidate();
    var context = random.context(candidate);
    var rules = broken(candidate, context);
    rules.forEach(rule -> forbidden.merge(rule, 1L, Long::sum));
    if (!rules.isEmpty()
        && !(SCORER.score(candidate, context) instanceof ScoringOutcome.Rejected)) {
      throw new AssertionError(
          "seed %d, pair %d: %s is forbidden by %s and got points"
              .formatted(seed, number, candidate.pairing(), rules));
    }
  }

  private static List<String> broken(Candidate candidate, ScoringContext context) {
    List<String> rules = new ArrayList<>();
    var seeker = context.directory().find(candidate.seeker().party()).orElse(null);
    var seekerNames = seeker == null ? Set.<String>of() : names(seeker);
    for (var holder : candidate.offering().holders()) {
      var id = holder.organization();
      var known = id == null ? null : context.directory().find(id).orElse(null);
      var holderNames = new HashSet<>(known == null ? Set.of() : names(known));
      holderNames.add(holder.name().normalized());
      if (candidate.seeker().party().equals(id) || meet(seekerNames, holderNames)) {
        rules.add("own");
      }
      if (seeker != null && known != null && shareGroup(seeker, known)) {
        rules.add("group");
      }
      if (seeker != null && meet(competitors(seeker), holderNames)
          || known != null && meet(competitors(known), seekerNames)) {
        rules.add("competitor");
      }
    }
    if (candidate.offering() instanceof Offering.OfPatent(var patent)) {
      if (patent.status().state().isDead()) {
        rules.add("dead");
      }
      if (patent.terms().encumbrances().stream()
          .anyMatch(e -> isExclusive(e) && e.isInForce(context.asOf()))) {
        rules.add("licence");
      }
    }
    said(candidate, context, rules);
    return rules;
  }

  private static void said(Candidate candidate, ScoringContext context, List<String> rules) {
    var party = candidate.seeker().party();
    var offering = candidate.offering().id();
    var holders = new HashSet<OrganizationId>();
    candidate.offering().holders().forEach(h -> holders.add(h.party()));
    holders.add(context.directory().holderParty(candidate.offering()));
    var wishes =
        context.wishes().listOf(party).stream()
            .filter(
                w ->
                    offering.equals(w.offering())
                        || w.offering() == null && holders.contains(w.holder()))
            .toList();
    if (wishes.stream().anyMatch(w -> w.word().word().equals("no-thanks"))) {
      rules.add("no-thanks");
    }
    var memory = context.past().memory();
    if (memory.findMeeting(party, offering).isPresent()
        && memory.findRefused(party, offering).isEmpty()
        && wishes.isEmpty()) {
      rules.add("met-before");
    }
    var event = context.event();
    if (event != null
        && event.pairRules().contains(new PairRule(PairRule.Kind.BAN, party, offering))) {
      rules.add("banned");
    }
  }

  private static boolean isExclusive(Encumbrance limit) {
    return limit.type() == Encumbrance.Type.EXCLUSIVE_LICENCE
        || limit.type() == Encumbrance.Type.SOLE_LICENCE;
  }

  private static boolean shareGroup(Organization one, Organization other) {
    return !one.group().isBlank() && one.group().equals(other.group());
  }

  private static Set<String> names(Organization organization) {
    Set<String> names = new HashSet<>();
    names.add(organization.name().normalized());
    names.add(new OrganizationName(organization.nameEn()).normalized());
    names.remove("");
    return names;
  }

  private static Set<String> competitors(Organization organization) {
    Set<String> names = new HashSet<>();
    organization.competitors().forEach(c -> names.add(c.normalized()));
    return names;
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
