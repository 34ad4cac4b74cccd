package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.ListEvents;
import org.patentbridge.usecase.ShowEvent;

/** The events with their match lists and timetables. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class EventPages {

  private final Visit visit;
  private final ListEvents listEvents;
  private final ShowEvent showEvent;

  EventPages(Visit visit, ListEvents listEvents, ShowEvent showEvent) {
    this.visit = visit;
    this.listEvents = listEvents;
    this.showEvent = showEvent;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance events(Words words, List<Event> events);

    static native TemplateInstance event(Words words, ShowEvent.Answer shown);
  }

  /** All events. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance events() {
    return Templates.events(visit.words(), listEvents.run(visit.viewer()));
  }

  /** One event with its lists and its timetable. */
  @GET
  @Path("/events/{id}")
  @Operation(hidden = true)
  public TemplateInstance event(@PathParam("id") String id) {
    return Templates.event(visit.words(), showEvent.run(visit.viewer(), new EventId(id)));
  }
}
