package org.patentbridge.enrichment.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * What people's decisions make of parties: groups that are one, and pairs that stay two.
 *
 * <p>A group goes under a credit code where a member has one, else under a record of the register,
 * else under the lowest id, so that the order of the decisions does not matter.
 */
public final class DecidedParties {

  private final List<NameDecision> decisions;
  private final UnaryOperator<OrganizationId> certain;
  private final Map<OrganizationId, OrganizationId> leaders = new HashMap<>();
  private final Map<OrganizationId, Set<OrganizationId>> groups = new HashMap<>();
  private final Map<OrganizationId, NameDecision> evidence = new HashMap<>();
  private final Map<OrganizationId, Set<OrganizationId>> apart = new HashMap<>();

  /**
   * @param decisions all of them
   * @param certain the party that an id means by certain steps alone
   * @param registered whether a party has a record
   */
  public DecidedParties(
      Collection<NameDecision> decisions,
      UnaryOperator<OrganizationId> certain,
      Predicate<OrganizationId> registered) {
    this.decisions = List.copyOf(decisions);
    this.certain = certain;
    for (var decision : this.decisions) {
      if (decision.verdict() == NameVerdict.SAME) {
        join(certain.apply(decision.one()), certain.apply(decision.other()), decision);
      }
    }
    var first =
        Comparator.comparing((OrganizationId id) -> !id.isCreditCode())
            .thenComparing(id -> !registered.test(id))
            .thenComparing(Comparator.naturalOrder());
    Map<Set<OrganizationId>, OrganizationId> leaderOf = new HashMap<>();
    groups.forEach(
        (id, group) ->
            leaders.put(
                id,
                leaderOf.computeIfAbsent(
                    Set.copyOf(group), g -> g.stream().min(first).orElse(id))));
    for (var decision : this.decisions) {
      if (decision.verdict() == NameVerdict.DIFFERENT) {
        separate(partyOf(certain.apply(decision.one())), partyOf(certain.apply(decision.other())));
      }
    }
  }

  private void join(OrganizationId one, OrganizationId other, NameDecision decision) {
    Set<OrganizationId> joined = new TreeSet<>(membersOf(one));
    joined.addAll(membersOf(other));
    joined.forEach(id -> groups.put(id, joined));
    evidence.putIfAbsent(one, decision);
    evidence.putIfAbsent(other, decision);
  }

  private void separate(OrganizationId one, OrganizationId other) {
    apart.computeIfAbsent(one, id -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, id -> new HashSet<>()).add(one);
  }

  /** The party that a party belongs to by decision, itself where nobody decided. */
  public OrganizationId partyOf(OrganizationId id) {
    return leaders.getOrDefault(id, id);
  }

  /** All that are one with a party by decision, itself among them, by id. */
  public Set<OrganizationId> membersOf(OrganizationId id) {
    return groups.getOrDefault(id, Set.of(id));
  }

  /** A decision that made a party belong where it does. */
  public Optional<NameDecision> findEvidence(OrganizationId id) {
    return Optional.ofNullable(evidence.get(id));
  }

  /** Whether a person said that the two parties are two. */
  public boolean areApart(OrganizationId one, OrganizationId other) {
    return apart.getOrDefault(partyOf(one), Set.of()).contains(partyOf(other));
  }

  /** A decision for two parties that others, or certain steps, make one. */
  public Optional<NameDecision> findContradiction() {
    return decisions.stream()
        .filter(d -> d.verdict() == NameVerdict.DIFFERENT)
        .filter(d -> partyOf(certain.apply(d.one())).equals(partyOf(certain.apply(d.other()))))
        .findFirst();
  }
}
