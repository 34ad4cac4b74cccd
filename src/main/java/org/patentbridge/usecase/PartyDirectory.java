package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.enrichment.names.DecidedParties;
import org.patentbridge.enrichment.names.NameForm;
import org.patentbridge.enrichment.names.NameForms;
import org.patentbridge.scoring.ScoringContext;

/**
 * The known organizations by id and by name, and the parties that names stand for, as they were
 * when it was made.
 *
 * <p>A name leads to a party by certain steps and by decisions of people, never by likeness. A name
 * that two organizations share stands for neither.
 */
final class PartyDirectory implements ScoringContext.Directory {

  private static final Comparator<Participant> BY_PARTY =
      Comparator.comparing(Participant::party).thenComparing(Participant::side);

  private final NameForms names;
  private final Map<OrganizationId, Organization> records = new HashMap<>();
  private final Map<OrganizationId, Organization> joined = new HashMap<>();
  private final Map<String, Set<OrganizationId>> byName = new HashMap<>();
  private final Map<String, Set<OrganizationId>> byKey = new HashMap<>();
  private final DecidedParties decided;

  PartyDirectory(
      Collection<Organization> organizations, NameForms names, Collection<NameDecision> decisions) {
    this.names = names;
    organizations.forEach(this::enter);
    this.decided = new DecidedParties(decisions, this::certain, this.records::containsKey);
    this.records.keySet().forEach(this::join);
  }

  private void enter(Organization organization) {
    records.put(organization.id(), organization);
    for (var name : namesOf(organization)) {
      enter(byName, name.normalized(), organization);
      enter(byKey, names.read(name).key(), organization);
    }
  }

  private static void enter(
      Map<String, Set<OrganizationId>> owners, String name, Organization organization) {
    owners.computeIfAbsent(name, n -> new LinkedHashSet<>(2)).add(organization.id());
  }

  /** Records that a person called one are read as one, under the id that leads them. */
  private void join(OrganizationId id) {
    var leader = records.get(decided.partyOf(id));
    if (leader != null && decided.membersOf(id).size() > 1) {
      var whole = leader;
      for (var member : decided.membersOf(id)) {
        var twin = records.get(member);
        whole = twin == null || twin.equals(leader) ? whole : whole.completedBy(twin);
      }
      joined.put(id, whole);
    }
  }

  private static List<OrganizationName> namesOf(Organization organization) {
    var english = new OrganizationName(organization.nameEn());
    return organization.name().normalized().isEmpty()
        ? english.normalized().isEmpty() ? List.of() : List.of(english)
        : english.normalized().isEmpty()
            ? List.of(organization.name())
            : List.of(organization.name(), english);
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return Optional.ofNullable(joined.getOrDefault(id, records.get(id)));
  }

  /** The organization with this id, else the one that is called so. */
  Optional<Organization> findMeant(OrganizationId id, String name) {
    return find(partyOf(id)).or(() -> find(partyOf(new OrganizationName(name))));
  }

  /**
   * The party that a record names, by this id or by what is written; a party of which only a name
   * is known is known where the id is written as such.
   */
  Optional<OrganizationId> findKnown(OrganizationId id, String written) {
    var text = written.strip();
    return findMeant(id, text)
        .map(Organization::id)
        .or(() -> findRecord(text).map(Organization::id).map(this::partyOf))
        .or(
            () ->
                text.startsWith("name:") || text.startsWith("anonymous:")
                    ? Optional.of(partyOf(new OrganizationId(text)))
                    : Optional.empty());
  }

  /**
   * The party that somebody names by id or name.
   *
   * @throws InvalidValueException for no text
   * @throws NotFoundException where no party is known so
   */
  OrganizationId named(String text) {
    if (text.isBlank()) {
      throw new InvalidValueException("organization-id", text);
    }
    return findKnown(OrganizationId.named(new OrganizationName(text)), text)
        .orElseThrow(() -> new NotFoundException("organization", text));
  }

  /** The party that an id stands for without any decision. */
  OrganizationId certain(OrganizationId id) {
    return records.containsKey(id) ? id : id.findName().map(this::certain).orElse(id);
  }

  /** The party that a name stands for without any decision. */
  OrganizationId certain(OrganizationName name) {
    var form = names.read(name);
    var owners = ownersOf(form);
    return owners.size() == 1 ? owners.iterator().next() : namedBy(form);
  }

  /** Who bears a name: by its comparable form where that leads to one record, else by its key. */
  private Set<OrganizationId> ownersOf(NameForm form) {
    var exact = byName.getOrDefault(form.name().normalized(), Set.of());
    return exact.size() == 1 ? exact : byKey.getOrDefault(form.key(), Set.of());
  }

  private static OrganizationId namedBy(NameForm form) {
    return OrganizationId.named(new OrganizationName(form.key()));
  }

  @Override
  public OrganizationId partyOf(OrganizationId id) {
    return records.containsKey(id)
        ? decided.partyOf(id)
        : id.findName().map(this::partyOf).orElseGet(() -> decided.partyOf(id));
  }

  /** The party that a name stands for; records that share it must be one by decision. */
  OrganizationId partyOf(OrganizationName name) {
    var form = names.read(name);
    var parties = ownersOf(form).stream().map(decided::partyOf).distinct().toList();
    return parties.size() == 1 ? parties.getFirst() : decided.partyOf(namedBy(form));
  }

  @Override
  public OrganizationId partyOf(Holder holder) {
    var stated = holder.organization();
    return stated == null ? partyOf(holder.name()) : partyOf(stated);
  }

  @Override
  public Set<OrganizationId> partiesCalled(OrganizationName name) {
    var named = namedBy(names.read(name));
    return new HashSet<>(List.of(partyOf(name), decided.partyOf(named)));
  }

  @Override
  public List<Organization> holdersOf(Offering offering) {
    return offering.holders().stream()
        .map(this::partyOf)
        .distinct()
        .map(this::find)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public OrganizationId holderParty(Offering offering) {
    return offering
        .findFirstHolder()
        .map(this::partyOf)
        .orElseGet(() -> OrganizationId.anonymous(offering.id().toString()));
  }

  /** The name people read for a party; its id where only that is known. */
  String nameOf(OrganizationId party) {
    return find(party)
        .map(o -> o.name().raw())
        .or(() -> party.findName().map(names::read).map(NameForm::known).filter(n -> !n.isEmpty()))
        .orElse(party.value());
  }

  DecidedParties decided() {
    return decided;
  }

  /** What other decisions would make of the parties. */
  DecidedParties decidedBy(Collection<NameDecision> decisions) {
    return new DecidedParties(decisions, this::certain, records::containsKey);
  }

  /** The record with an id that somebody may have written. */
  Optional<Organization> findRecord(String id) {
    return records.values().stream().filter(o -> o.id().value().equals(id.strip())).findFirst();
  }

  /** What a holder's name is read as, and why. */
  NameReading read(Holder holder) {
    var stated = holder.organization();
    return stated == null
        ? read(holder.name())
        : new NameReading(
            holder.name(),
            partyOf(stated),
            NameStep.SAME,
            stated.value(),
            Reason.of("names.identified", stated));
  }

  NameReading read(OrganizationName name) {
    var party = partyOf(name);
    var certain = certain(name);
    return party.equals(certain)
        ? certainReading(name, party)
        : decided
            .findEvidence(certain)
            .map(d -> decidedReading(name, party, d))
            .orElseGet(() -> certainReading(name, party));
  }

  private static NameReading decidedReading(
      OrganizationName name, OrganizationId party, NameDecision d) {
    var evidence = d.oneName() + " = " + d.otherName();
    return new NameReading(
        name,
        party,
        NameStep.DECIDED,
        evidence,
        Reason.of("names.decided", d.by(), d.at(), d.oneName(), d.otherName()));
  }

  private NameReading certainReading(OrganizationName name, OrganizationId party) {
    var form = names.read(name);
    List<OrganizationName> references = new ArrayList<>();
    find(party).ifPresent(o -> references.addAll(namesOf(o)));
    if (!form.known().isEmpty()) {
      references.add(new OrganizationName(form.known()));
    }
    @Nullable NameReading best = null;
    for (var reference : references) {
      var step = form.findStepTo(names.read(reference));
      if (step.isPresent() && (best == null || step.get().compareTo(best.step()) < 0)) {
        best = reading(name, party, step.get(), reference);
      }
    }
    return best == null
        ? new NameReading(
            name, party, NameStep.SAME, name.raw(), Reason.of("names.alone", name.raw()))
        : best;
  }

  private static NameReading reading(
      OrganizationName name, OrganizationId party, NameStep step, OrganizationName reference) {
    var because =
        switch (step) {
          case SPELLING -> Reason.of("names.spelling", reference);
          case ALIAS -> Reason.of("names.alias", reference);
          default -> Reason.of("names.same", reference);
        };
    return new NameReading(name, party, step, reference.raw(), because);
  }

  /** Names under which the index knows what a party holds: comparable forms and keys. */
  Set<String> searchNames(OrganizationId party) {
    Set<String> searched = new LinkedHashSet<>();
    for (var member : decided.membersOf(party)) {
      member.findName().ifPresent(n -> searched.add(names.read(n).key()));
      var organization = records.get(member);
      if (organization != null) {
        namesOf(organization).forEach(n -> addSearched(n, party, searched));
      }
    }
    return searched;
  }

  /** A key that another record bears as well would find what is not the party's. */
  private void addSearched(OrganizationName name, OrganizationId party, Set<String> searched) {
    searched.add(name.normalized());
    if (partyOf(name).equals(party)) {
      searched.add(names.read(name).key());
    }
  }

  /** Names by which a party is known: of its records and decisions, as they are written there. */
  List<OrganizationName> spellingsOf(OrganizationId party) {
    Set<OrganizationName> spellings = new LinkedHashSet<>();
    find(party).ifPresent(o -> spellings.addAll(namesOf(o)));
    for (var member : decided.membersOf(party)) {
      var organization = records.get(member);
      if (organization != null) {
        spellings.addAll(namesOf(organization));
      }
      decided.findEvidence(member).ifPresent(d -> spellings.addAll(namesOf(d)));
    }
    return List.copyOf(spellings);
  }

  private static List<OrganizationName> namesOf(NameDecision decision) {
    return List.of(
        new OrganizationName(decision.oneName()), new OrganizationName(decision.otherName()));
  }

  /** A need as asked by the party that its owner stands for. */
  Seeker seeking(TechnologyNeed need) {
    return new Seeker.OfNeed(need.ownedBy(partyOf(need.owner())));
  }

  /** A mandate as given by the party that its investor stands for. */
  Seeker seeking(InvestorMandate mandate) {
    return new Seeker.OfMandate(mandate.givenBy(partyOf(mandate.investor())));
  }

  /**
   * An event with its parties as they stand now, participants by party and side: the order in which
   * they were entered decides nothing. Where two of them have become one, the first entry holds.
   */
  Event seen(Event event) {
    Map<String, Participant> participants = new LinkedHashMap<>();
    for (var p : event.participants().stream().sorted(BY_PARTY).toList()) {
      var party = partyOf(p.party());
      participants.putIfAbsent(
          p.side() + " " + party,
          new Participant(party, p.side(), p.limits(), p.seats(), p.attendance()));
    }
    var rules =
        event.pairRules().stream()
            .map(r -> new PairRule(r.kind(), partyOf(r.seeker()), r.offering()))
            .distinct()
            .toList();
    return event
        .withParticipants(List.copyOf(participants.values()))
        .withPairRules(rules)
        .withExclusions(event.exclusions().stream().map(this::seen).toList());
  }

  private Exclusion seen(Exclusion stated) {
    var party = stated.party();
    var other = stated.other();
    var one = party == null ? null : partyOf(party);
    var two = other == null ? null : partyOf(other);
    return one != null && one.equals(two)
        ? stated
        : new Exclusion(stated.kind(), one, two, stated.group());
  }
}
