package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.OrganizationId;

/** The needs or mandates that take part in an event, as seen by the directory. */
final class Seekers {

  private final Records records;
  private final PartyDirectory directory;

  Seekers(Records records, PartyDirectory directory) {
    this.records = records;
    this.directory = directory;
  }

  /** The needs or mandates that take part on the day, by id. */
  List<Seeker> list(Event event, LocalDate asOf) {
    List<Seeker> all = new ArrayList<>();
    each(event, asOf, all::add);
    return all;
  }

  /** Each need or mandate that takes part on the day, by id. */
  void each(Event event, LocalDate asOf, Consumer<Seeker> visitor) {
    var listed = partiesOf(event, Side.SEEKER);
    var everybody = event.rules().scope() == EventRules.Scope.EVERYBODY;
    switch (event.rules().seekers()) {
      case NEEDS ->
          records.eachNeed(
              need -> {
                var seeker = directory.seeking(need);
                if (need.isOpenOn(asOf) && (everybody || listed.contains(seeker.party()))) {
                  visitor.accept(seeker);
                }
              });
      case MANDATES ->
          records.eachMandate(
              mandate -> {
                var seeker = directory.seeking(mandate);
                if (everybody || listed.contains(seeker.party())) {
                  visitor.accept(seeker);
                }
              });
    }
  }

  static Set<OrganizationId> partiesOf(Event event, Side side) {
    Set<OrganizationId> parties = new HashSet<>();
    event.participants().stream()
        .filter(p -> p.side() == side)
        .map(Participant::party)
        .forEach(parties::add);
    return parties;
  }
}
