package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;

/** Lists the events in which the viewer's organization takes part. */
@Act
@ApplicationScoped
public class ListOwnEvents {

  private final Engine engine;
  private final Events events;

  ListOwnEvents(Engine engine, Events events) {
    this.engine = engine;
    this.events = events;
  }

  /**
   * An event as a participant may know it: nothing of who else comes.
   *
   * @param id names it
   * @param nameZh Chinese name
   * @param nameEn English name
   * @param day when it is
   * @param side on which side the organization stands
   */
  public record Own(EventId id, String nameZh, String nameEn, LocalDate day, Side side) {}

  /** By day; none for who acts for no organization. */
  public List<Own> run(Viewer viewer) {
    var own = viewer.organization();
    if (own == null) {
      return List.of();
    }
    var party = engine.directory().partyOf(own);
    return events.list().stream()
        .map(engine.directory()::seen)
        .flatMap(
            event ->
                event.participants().stream()
                    .filter(p -> p.party().equals(party))
                    .map(p -> of(event, p.side())))
        .toList();
  }

  private static Own of(Event event, Side side) {
    return new Own(event.id(), event.nameZh(), event.nameEn(), event.slots().day(), side);
  }
}
