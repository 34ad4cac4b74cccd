package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.event.Balance;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.ScoringProfile;

/** Holds an event against the shelf and the register: what it names must be there. */
@Singleton
class EventCheck {

  private static final Place EVENT = Place.of("event");

  private final Engine engine;

  @jakarta.inject.Inject
  EventCheck(Engine engine) {
    this.engine = engine;
  }

  /**
   * The event with its parties by their ids.
   *
   * @throws BadInputException lists every profile, link and party that is not known
   */
  Event checked(Event event) {
    var rulebook = engine.rulebook();
    var chain = event.chain();
    if (chain != null && rulebook.findChain(chain).isEmpty()) {
      throw new NotFoundException("chain", chain.value());
    }
    Days.checked(event.slots().day());
    List<Problem> problems = new ArrayList<>();
    checkProfile(event.rules(), rulebook, problems);
    var quotas = quotas(event.rules().balance().quotas(), rulebook, problems);
    var exclusions = exclusions(event.exclusions(), problems);
    if (!problems.isEmpty()) {
      throw new BadInputException(new ProblemReport(problems));
    }
    return event.withRules(with(event.rules(), quotas)).withExclusions(exclusions);
  }

  private static EventRules with(EventRules rules, List<Quota> quotas) {
    return new EventRules(
        rules.profile(),
        rules.seekers(),
        rules.scope(),
        rules.seekerLimits(),
        rules.holderLimits(),
        rules.offeringCap(),
        rules.candidates(),
        rules.admitUnknown(),
        new Balance(rules.balance().exposure(), rules.balance().stability(), quotas),
        rules.approval());
  }

  private static void checkProfile(EventRules rules, Rulebook rulebook, List<Problem> problems) {
    var known = rulebook.profiles().stream().map(ScoringProfile::id).sorted().toList();
    if (!known.contains(rules.profile())) {
      problems.add(
          Problem.error(
              "event-profile", EVENT.field("profile"), rules.profile(), String.join(", ", known)));
    }
  }

  private List<Quota> quotas(List<Quota> stated, Rulebook rulebook, List<Problem> problems) {
    List<Quota> checked = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      var quota = stated.get(i);
      var place = EVENT.field("quotas[" + (i + 1) + "]");
      if (quota.isEach()) {
        checked.add(quota);
      } else if (quota.subject() == Quota.Subject.HOLDER) {
        checked.add(quota.of(party(new OrganizationId(quota.key()), place, problems).value()));
      } else if (quota.subject() == Quota.Subject.CHAIN_LINK
          && rulebook.findLink(ChainLinkId.parse(quota.key())).isEmpty()) {
        problems.add(Problem.error("event-link", place, quota.key()));
      } else {
        checked.add(quota);
      }
    }
    return checked;
  }

  private List<Exclusion> exclusions(List<Exclusion> stated, List<Problem> problems) {
    List<Exclusion> checked = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      var exclusion = stated.get(i);
      var place = EVENT.field("exclusions[" + (i + 1) + "]");
      checked.add(
          new Exclusion(
              exclusion.kind(),
              known(exclusion.party(), place, problems),
              known(exclusion.other(), place, problems),
              exclusion.group()));
    }
    return checked;
  }

  private @Nullable OrganizationId known(
      @Nullable OrganizationId stated, Place place, List<Problem> problems) {
    return stated == null ? null : party(stated, place, problems);
  }

  /** By id or name; parties of which no more than a name is known may be named by their key. */
  private OrganizationId party(OrganizationId stated, Place place, List<Problem> problems) {
    if (stated.isAnonymous() || stated.findName().isPresent()) {
      return stated;
    }
    var meant = engine.directory().findMeant(stated, stated.value()).map(Organization::id);
    if (meant.isEmpty()) {
      problems.add(Problem.error("unknown-party", place, stated.value()));
    }
    return meant.orElse(stated);
  }
}
