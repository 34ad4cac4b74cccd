package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.OrganizationId;

/** The needs or mandates that take part in an event. */
final class Seekers {

  private final Records records;

  Seekers(Records records) {
    this.records = records;
  }

  /** Each need or mandate that takes part on the day, by id. */
  void each(Event event, LocalDate asOf, Consumer<Seeker> visitor) {
    var listed = partiesOf(event, Side.SEEKER);
    var everybody = event.rules().scope() == EventRules.Scope.EVERYBODY;
    switch (event.rules().seekers()) {
      case NEEDS ->
          records.eachNeed(
              need -> {
                if (need.isOpenOn(asOf) && (everybody || listed.contains(need.owner()))) {
                  visitor.accept(new Seeker.OfNeed(need));
                }
              });
      case MANDATES ->
          records.eachMandate(
              mandate -> {
                if (everybody || listed.contains(mandate.investor())) {
                  visitor.accept(new Seeker.OfMandate(mandate));
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
