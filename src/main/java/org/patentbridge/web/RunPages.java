package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.usecase.CancelRun;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.GetJob;
import org.patentbridge.usecase.ListJobs;
import org.patentbridge.usecase.RunRequest;
import org.patentbridge.usecase.StartRun;

/** Runs of an event's matching: started, watched, stopped. */
@Path("/events/{event}/runs")
@Produces(MediaType.TEXT_HTML)
public class RunPages {

  private final Visit visit;
  private final Work work;
  private final GetEvent getEvent;
  private final Clock clock;

  RunPages(Visit visit, Work work, GetEvent getEvent, Clock clock) {
    this.visit = visit;
    this.work = work;
    this.getEvent = getEvent;
    this.clock = clock;
  }

  /** What can be done with runs; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Work {
    private final StartRun start;
    private final ListJobs list;
    private final GetJob get;
    private final CancelRun cancel;

    @jakarta.inject.Inject
    Work(StartRun start, ListJobs list, GetJob get, CancelRun cancel) {
      this.start = start;
      this.list = list;
      this.get = get;
      this.cancel = cancel;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance runs(
        Words words, Event event, List<MatchJob> jobs, LocalDate today);

    static native TemplateInstance run(Words words, Event event, GetJob.Answer shown);

    static native TemplateInstance progress(Words words, GetJob.Answer shown);
  }

  /** All work of the event, and the form that orders more. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance runs(@PathParam("event") String event) {
    var viewer = visit.viewer();
    var id = new EventId(event);
    return Templates.runs(
        visit.words(), getEvent.run(viewer, id), work.list.run(viewer, id), LocalDate.now(clock));
  }

  /** Orders a run and leads to its page. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response start(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("asOf") @Nullable LocalDate asOf,
      @FormParam("seed") @DefaultValue("1") long seed,
      @FormParam("loosen") @DefaultValue("false") boolean loosen) {
    var viewer = visit.ownForm(key);
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    var job = work.start.run(viewer, new RunRequest(new EventId(event), day, seed, loosen));
    return Visit.seeOther("/events/" + event + "/runs/" + job.id());
  }

  /** How far a run is. */
  @GET
  @Path("/{job}")
  @Operation(hidden = true)
  public TemplateInstance run(@PathParam("event") String event, @PathParam("job") String job) {
    var id = new EventId(event);
    return Templates.run(
        visit.words(),
        getEvent.run(visit.viewer(), id),
        work.get.run(visit.viewer(), id, new JobId(job)));
  }

  /** The part of the page that moves. */
  @GET
  @Path("/{job}/progress")
  @Operation(hidden = true)
  public TemplateInstance progress(@PathParam("event") String event, @PathParam("job") String job) {
    return Templates.progress(
        visit.words(), work.get.run(visit.viewer(), new EventId(event), new JobId(job)));
  }

  /** Stops a run. */
  @POST
  @Path("/{job}/cancel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response cancel(
      @PathParam("event") String event,
      @PathParam("job") String job,
      @FormParam("key") @DefaultValue("") String key) {
    work.cancel.run(visit.ownForm(key), new EventId(event), new JobId(job));
    return Visit.seeOther("/events/" + event + "/runs/" + job);
  }
}
