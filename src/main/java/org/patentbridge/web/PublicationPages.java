package org.patentbridge.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.usecase.ApproveDraft;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.usecase.UndoPublication;

/** The last steps of a draft: approved by a second person, published, taken back. */
@Path("/events/{event}/publication")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublicationPages {

  private final Visit visit;
  private final Steps steps;
  private final Clock clock;

  PublicationPages(Visit visit, Steps steps, Clock clock) {
    this.visit = visit;
    this.steps = steps;
    this.clock = clock;
  }

  /** The three steps; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Steps {
    private final ApproveDraft approve;
    private final PublishLists publish;
    private final UndoPublication undo;

    @jakarta.inject.Inject
    Steps(ApproveDraft approve, PublishLists publish, UndoPublication undo) {
      this.approve = approve;
      this.publish = publish;
      this.undo = undo;
    }
  }

  /** A second person says that it may go out. */
  @POST
  @Path("/approve")
  @Operation(hidden = true)
  public Response approve(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("draft") @Nullable String draft,
      @FormParam("note") @DefaultValue("") String note,
      @FormParam("person") @DefaultValue("") String person) {
    var viewer = named(visit.ownForm(key), person);
    steps.approve.run(viewer, new ApproveDraft.Request(new EventId(event), run(draft), note));
    return Visit.done("/events/" + event + "/review", "approved");
  }

  /** Who sits at the machine without an account says who that is. */
  private static Viewer named(Viewer viewer, String person) {
    return viewer.organization() != null || person.isBlank() ? viewer : viewer.named(person);
  }

  private static @Nullable RunId run(@Nullable String id) {
    return id == null || id.isBlank() ? null : new RunId(id);
  }

  /** Sends the lists out. */
  @POST
  @Path("/publish")
  @Operation(hidden = true)
  public Response publish(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("draft") @Nullable String draft,
      @FormParam("asOf") @Nullable LocalDate asOf,
      @FormParam("withoutThem") @DefaultValue("false") boolean withoutThem) {
    var viewer = visit.ownForm(key);
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    steps.publish.run(
        viewer, new PublishLists.Request(new EventId(event), run(draft), day, withoutThem));
    return Visit.done("/events/" + event + "/review", "published");
  }

  /** Takes them back. */
  @POST
  @Path("/undo")
  @Operation(hidden = true)
  public Response undo(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("because") @DefaultValue("") String because) {
    steps.undo.run(visit.ownForm(key), new EventId(event), because);
    return Visit.done("/events/" + event + "/review", "taken-back");
  }
}
