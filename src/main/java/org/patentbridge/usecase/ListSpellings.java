package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/** Lists the names under which an organization is known to be itself, each with its evidence. */
@Act(Scope.READ)
@ApplicationScoped
public class ListSpellings {

  private final Engine engine;

  ListSpellings(Engine engine) {
    this.engine = engine;
  }

  /** Names of the register, of the table of names and of decisions; all of them are public. */
  public List<NameReading> run(Viewer viewer, OrganizationId id) {
    var directory = engine.directory();
    var party = directory.partyOf(id);
    Set<OrganizationName> names = new LinkedHashSet<>(directory.spellingsOf(party));
    for (var name : List.copyOf(names)) {
      engine.nameTables().namesOf(name).stream().map(OrganizationName::new).forEach(names::add);
    }
    return names.stream().map(directory::read).filter(r -> r.party().equals(party)).toList();
  }
}
