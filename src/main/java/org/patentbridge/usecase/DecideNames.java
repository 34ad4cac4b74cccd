package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameDecisions;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.enrichment.names.DecidedParties;

/** Enters a person's word on whether two parties are one; it counts from then on. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class DecideNames {

  private final Engine engine;
  private final NameDecisions decisions;
  private final Clock clock;

  DecideNames(Engine engine, NameDecisions decisions, Clock clock) {
    this.engine = engine;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * What is decided.
   *
   * @param one name or id of a party
   * @param other name or id of another
   * @param verdict whether they are one
   */
  public record Request(String one, String other, NameVerdict verdict) {}

  /**
   * Keeps the decision in place of an earlier one on the same two.
   *
   * @throws InvalidValueException where the two are one by certain steps, have two credit codes, or
   *     where other decisions say the contrary
   */
  @Transactional
  public NameDecision run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "decide on names");
    var directory = engine.directory();
    var one = partyOf(request.one(), directory);
    var other = partyOf(request.other(), directory);
    var decision =
        new NameDecision(
            one,
            other,
            written(request.one(), one, directory),
            written(request.other(), other, directory),
            request.verdict(),
            viewer.name(),
            Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
    check(decision, directory);
    decisions.save(decision);
    return decision;
  }

  private static OrganizationId partyOf(String text, PartyDirectory directory) {
    var name = new OrganizationName(text);
    if (name.raw().isEmpty()) {
      throw new InvalidValueException("organization-id", text);
    }
    return directory
        .findRecord(text)
        .map(Organization::id)
        .orElseGet(() -> directory.certain(name));
  }

  private static String written(String text, OrganizationId id, PartyDirectory directory) {
    return text.equals(id.value()) ? directory.nameOf(id) : text.strip();
  }

  private void check(NameDecision decision, PartyDirectory directory) {
    if (decision.verdict() == NameVerdict.SAME
        && decision.one().isCreditCode()
        && decision.other().isCreditCode()) {
      throw new InvalidValueException(
          "names-two-codes", decision.one().value(), decision.other().value());
    }
    List<NameDecision> all = new ArrayList<>(decisions.list());
    all.removeIf(decision::isAboutSameAs);
    all.add(decision);
    var contradiction = directory.decidedBy(all).findContradiction();
    if (contradiction.isPresent()) {
      var d = contradiction.get();
      throw new InvalidValueException("names-contradiction", d.oneName(), d.otherName(), d.by());
    }
    checkCodes(decision, directory.decidedBy(all));
  }

  /** A group may come to hold two credit codes although the two that join have none or one. */
  private static void checkCodes(NameDecision decision, DecidedParties decided) {
    var codes =
        decided.membersOf(decision.one()).stream().filter(OrganizationId::isCreditCode).toList();
    if (codes.size() > 1) {
      throw new InvalidValueException(
          "names-two-codes", codes.getFirst().value(), codes.getLast().value());
    }
  }
}
