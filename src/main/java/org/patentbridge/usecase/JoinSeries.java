package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.series.SeriesBook;
import org.patentbridge.domain.series.SeriesId;

/** Counts an event to a series, and says which earlier events that is. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class JoinSeries {

  private final Events events;
  private final SeriesBook series;
  private final EventMemory memory;

  JoinSeries(Events events, SeriesBook series, EventMemory memory) {
    this.events = events;
    this.series = series;
    this.memory = memory;
  }

  /**
   * The series of an event.
   *
   * @param series its id, null where the event stands alone
   * @param earlier events of the series that took place before, by day
   */
  public record Answer(@Nullable SeriesId series, List<EventId> earlier) {}

  /**
   * Keeps the series of the event.
   *
   * @param id the series; null only asks for the one that holds
   */
  @Transactional
  public Answer run(Viewer viewer, EventId eventId, @Nullable SeriesId id) {
    Access.mustOrganize(viewer, "count an event to a series");
    var event = events.get(eventId);
    if (id != null) {
      series.save(event.id(), id);
    }
    return new Answer(memory.seriesOf(event).orElse(null), memory.earlier(event));
  }
}
