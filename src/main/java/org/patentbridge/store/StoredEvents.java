package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;

/** The events in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredEvents implements Events {
  private final EventRows rows;
  private final BatchWriter writer;

  StoredEvents(EventRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void save(Event event) {
    writer.save(List.of(event), EventRow::of, rows, null);
  }

  @Override
  public Optional<Event> find(EventId id) {
    return rows.findContent(id.value()).map(StoredEvents::read);
  }

  @Override
  public List<Event> list() {
    return rows.listWithin("", Map.of(), Sort.by("day", "id"), Integer.MAX_VALUE).stream()
        .map(StoredEvents::read)
        .toList();
  }

  private static Event read(String content) {
    return RecordJson.read(content, Event.class);
  }
}
