package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.usecase.CheckHealth;
import org.patentbridge.usecase.Health;
import org.patentbridge.usecase.ListCalendar;
import org.patentbridge.usecase.ListEvents;
import org.patentbridge.usecase.ShowEvent;

/** The organizer's board of events, and each event with how far it is. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
public class EventPages {

  private static final int TOP = 5;

  private final Visit visit;
  private final Board board;
  private final ShowEvent showEvent;

  EventPages(Visit visit, Board board, ShowEvent showEvent) {
    this.visit = visit;
    this.board = board;
    this.showEvent = showEvent;
  }

  /** What the board is made of; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Board {
    private final ListEvents events;
    private final ListCalendar calendar;
    private final Clock clock;
    private final CheckHealth health;

    @jakarta.inject.Inject
    Board(ListEvents events, ListCalendar calendar, Clock clock, CheckHealth health) {
      this.events = events;
      this.calendar = calendar;
      this.clock = clock;
      this.health = health;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance board(
        Words words,
        List<Event> events,
        List<ListCalendar.Month> months,
        YearMonth now,
        ShowEvent.@Nullable Answer latest,
        int top,
        List<Health.Part> troubles);

    static native TemplateInstance event(Words words, EventSteps steps, Lists lists);
  }

  /** The board: the year's chains, all events, and the best of the latest lists. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance board() {
    var viewer = visit.viewer();
    var events = board.events.run(viewer);
    var latest =
        events.reversed().stream()
            .map(event -> showEvent.run(viewer, event.id()))
            .filter(shown -> shown.run() != null)
            .findFirst()
            .orElse(null);
    return Templates.board(
        visit.words(),
        events,
        board.calendar.run(viewer),
        YearMonth.now(board.clock),
        latest,
        TOP,
        board.health.run().troubles());
  }

  /** One event with its latest lists. */
  @GET
  @Path("/{event}")
  @Operation(hidden = true)
  public TemplateInstance event(
      @PathParam("event") String id,
      @QueryParam("by") @Nullable String by,
      @QueryParam("name") @Nullable String name,
      @QueryParam("page") @DefaultValue("1") int page) {
    var shown = showEvent.run(visit.viewer(), new EventId(id));
    MatchRun run = shown.run();
    return Templates.event(
        visit.words(),
        EventSteps.of(shown),
        Lists.of(run == null ? List.of() : run.entries(), new Lists.Asked(by, name, page)));
  }
}
