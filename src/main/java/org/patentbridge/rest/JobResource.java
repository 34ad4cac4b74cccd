package org.patentbridge.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.usecase.CancelRun;
import org.patentbridge.usecase.GetJob;
import org.patentbridge.usecase.ListJobs;
import org.patentbridge.usecase.ProgressMeter;
import org.patentbridge.view.JobView;

/** The work on an event's runs: how far it is, and how to stop it. */
@Path("/api/v1/events/{event}/jobs")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

  /** Twice a second a person sees it move. */
  private static final Duration BEAT = Duration.ofMillis(500);

  private final Viewers viewers;
  private final ListJobs listJobs;
  private final GetJob getJob;
  private final CancelRun cancelRun;

  JobResource(Viewers viewers, ListJobs listJobs, GetJob getJob, CancelRun cancelRun) {
    this.viewers = viewers;
    this.listJobs = listJobs;
    this.getJob = getJob;
    this.cancelRun = cancelRun;
  }

  /** All work of the event. */
  @GET
  @Operation(operationId = "listJobs", summary = "List the work on runs, the last begun first")
  public List<JobView> list(@PathParam("event") String event) {
    return listJobs.run(viewers.current(), new EventId(event)).stream()
        .map(job -> JobView.of(job, null))
        .toList();
  }

  /** How far a run is. */
  @GET
  @Path("/{job}")
  @Operation(
      operationId = "getJob",
      summary = "Show how far a run is: phase, rate, remaining time, counts at every gate")
  public JobView get(@PathParam("event") String event, @PathParam("job") String job) {
    return view(getJob.run(viewers.current(), new EventId(event), new JobId(job)));
  }

  /** The same again and again until the run has ended. */
  @GET
  @Path("/{job}/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchJob",
      summary = "The same as server-sent events until the run has ended or was stopped")
  public Multi<JobView> progress(@PathParam("event") String event, @PathParam("job") String job) {
    var viewer = viewers.current();
    var id = new JobId(job);
    var first = getJob.run(viewer, new EventId(event), id);
    var over = new AtomicBoolean();
    return Multi.createFrom()
        .ticks()
        .every(BEAT)
        .onOverflow()
        .drop()
        .onItem()
        .transformToUniAndConcatenate(
            beat -> beat == 0 ? Uni.createFrom().item(first) : looked(viewer, event, id))
        .select()
        .first(answer -> !over.getAndSet(!answer.job().state().isUnderWay()))
        .onItem()
        .transform(JobResource::view);
  }

  /** Timers tick where nothing may wait, so the database is asked by a thread that may. */
  private Uni<GetJob.Answer> looked(Viewer viewer, String event, JobId job) {
    return Uni.createFrom()
        .item(() -> getJob.run(viewer, new EventId(event), job))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /** Stops a run. */
  @DELETE
  @Path("/{job}")
  @Operation(
      operationId = "cancelRun",
      summary = "Stop a run; what it found is kept, and the same order goes on with it")
  public JobView cancel(@PathParam("event") String event, @PathParam("job") String job) {
    return JobView.of(cancelRun.run(viewers.current(), new EventId(event), new JobId(job)), null);
  }

  private static JobView view(GetJob.Answer answer) {
    return JobView.of(answer.job(), pace(answer.pace()));
  }

  private static JobView.@Nullable Pace pace(ProgressMeter.@Nullable State state) {
    if (state == null) {
      return null;
    }
    var remaining = state.remaining();
    return new JobView.Pace(
        state.phase(),
        state.done(),
        state.total(),
        state.perSecond(),
        remaining == null ? null : remaining.toSeconds());
  }
}
