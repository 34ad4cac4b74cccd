package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.NameDecisions;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.enrichment.names.NameForms;

/** Keeps the directory of parties until an organization or a decision changes. */
@Singleton
class Register {

  private final Organizations organizations;
  private final NameDecisions decisions;
  private final NameForms names;
  private final AtomicReference<@Nullable Edition> newest = new AtomicReference<>();

  private record Edition(State state, PartyDirectory directory) {}

  /**
   * What a directory was made from.
   *
   * @param organizations revision of the register
   * @param decisions revision of the decisions
   */
  record State(long organizations, long decisions) {}

  @jakarta.inject.Inject
  Register(Organizations organizations, NameDecisions decisions, NameForms names) {
    this.organizations = organizations;
    this.decisions = decisions;
    this.names = names;
  }

  NameForms names() {
    return names;
  }

  /** Read before the records are: what is saved in between counts as not yet seen. */
  State state() {
    return new State(organizations.revision(), decisions.revision());
  }

  PartyDirectory directory(Records records) {
    var state = state();
    var edition = newest.get();
    if (edition == null || !edition.state().equals(state)) {
      List<Organization> known = new ArrayList<>();
      records.eachOrganization(known::add);
      edition = new Edition(state, new PartyDirectory(known, names, decisions.list()));
      newest.set(edition);
    }
    return edition.directory();
  }
}
