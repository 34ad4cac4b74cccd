package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventForm;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.usecase.ChangeEvent;
import org.patentbridge.usecase.CreateEvent;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.ListEventChoices;

/** The form by which events are made and changed. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
public class EventFormPages {

  private static final int UNPROCESSABLE = 422;
  private static final String FORM = "event";

  private final Visit visit;
  private final ListEventChoices choices;
  private final Writing writing;
  private final GetEvent getEvent;

  EventFormPages(Visit visit, ListEventChoices choices, Writing writing, GetEvent getEvent) {
    this.visit = visit;
    this.choices = choices;
    this.writing = writing;
    this.getEvent = getEvent;
  }

  /** The two ways of stating events; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Writing {
    private final CreateEvent create;
    private final ChangeEvent change;

    @jakarta.inject.Inject
    Writing(CreateEvent create, ChangeEvent change) {
      this.create = create;
      this.change = change;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance form(
        Words words,
        ListEventChoices.Answer choices,
        EventFields fields,
        @Nullable Event event,
        List<Problem> problems);
  }

  /** An empty form. */
  @GET
  @Path("/new")
  @Operation(hidden = true)
  public TemplateInstance blank() {
    return form(new EventFields(), null, List.of());
  }

  /** The form of an event. */
  @GET
  @Path("/{event}/edit")
  @Operation(hidden = true)
  public TemplateInstance edit(@PathParam("event") String id) {
    var event = getEvent.run(visit.viewer(), new EventId(id));
    return form(EventFields.of(event), event, List.of());
  }

  private TemplateInstance form(EventFields fields, @Nullable Event event, List<Problem> problems) {
    return Templates.form(visit.words(), choices.run(visit.viewer()), fields, event, problems);
  }

  /** Makes an event. */
  @POST
  @Path("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create(
      @FormParam("key") @DefaultValue("") String key, @BeanParam EventFields fields) {
    var viewer = visit.ownForm(key);
    try {
      EventForm form = fields.form();
      var event = writing.create.run(viewer, form.draft(FORM));
      return Visit.done("/events/" + event.id() + "/participants", "event-made");
    } catch (BadInputException bad) {
      return again(fields, null, bad.report().problems());
    } catch (InvalidValueException bad) {
      return again(fields, null, List.of(Problem.of(bad, Place.of(FORM))));
    }
  }

  /** Changes an event, unless somebody else was faster. */
  @POST
  @Path("/{event}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(
      @PathParam("event") String id,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("seen") @Nullable String seen,
      @BeanParam EventFields fields) {
    var viewer = visit.ownForm(key);
    var event = getEvent.run(viewer, new EventId(id));
    try {
      writing.change.run(viewer, event.id(), fields.form().change(FORM), seen);
      return Visit.done("/events/" + id, "event-changed");
    } catch (BadInputException bad) {
      return again(fields, event, bad.report().problems());
    } catch (InvalidValueException bad) {
      return again(fields, event, List.of(Problem.of(bad, Place.of(FORM))));
    }
  }

  private Response again(EventFields fields, @Nullable Event event, List<Problem> problems) {
    return Response.status(UNPROCESSABLE).entity(form(fields, event, problems)).build();
  }
}
