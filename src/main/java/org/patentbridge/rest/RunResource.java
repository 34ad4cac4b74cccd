package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.usecase.CompareRuns;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.ListRuns;
import org.patentbridge.usecase.RunRequest;
import org.patentbridge.usecase.StartRun;
import org.patentbridge.view.DifferenceView;
import org.patentbridge.view.JobView;
import org.patentbridge.view.RunView;

/** Runs of an event's matching. */
@Path("/api/v1/events/{event}/runs")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {

  private static final String LATEST = "latest";

  private final Viewers viewers;
  private final StartRun startRun;
  private final GetRun getRun;
  private final RunList runs;

  RunResource(Viewers viewers, StartRun startRun, GetRun getRun, RunList runs) {
    this.viewers = viewers;
    this.startRun = startRun;
    this.getRun = getRun;
    this.runs = runs;
  }

  /** Lists and compares runs and knows what day it is; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class RunList {
    private final ListRuns list;
    private final CompareRuns compare;
    private final Clock clock;

    @jakarta.inject.Inject
    RunList(ListRuns list, CompareRuns compare, Clock clock) {
      this.list = list;
      this.compare = compare;
      this.clock = clock;
    }
  }

  /**
   * What a run shall be.
   *
   * @param asOf ISO date of the gates, today where absent
   * @param seed of every random choice, 1 where absent
   * @param loosen whether guaranteed matches may be lowered as little as gives a solution
   */
  public record Order(@Nullable LocalDate asOf, @Nullable Long seed, @Nullable Boolean loosen) {}

  /** Ids of the runs, latest first. */
  @GET
  @Operation(operationId = "listRuns", summary = "List the runs of an event, latest first")
  public List<String> list(@PathParam("event") String event) {
    return runs.list.run(viewers.current(), new EventId(event)).stream().map(RunId::value).toList();
  }

  /** Orders a run. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "runMatching",
      summary = "Order a run of an event's matching",
      description =
          "The work is a resource of its own: look at it, watch it as server-sent events, stop it."
              + " The same order again goes on with what was broken off."
              + " 运行为后台任务：可查看进度、订阅推送、取消；中断后重复同一请求即继续。")
  @APIResponse(
      responseCode = "202",
      description = "The work; Location names it",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  @APIResponse(
      responseCode = "503",
      description = "Too many runs wait already",
      ref = ProblemResponses.REFERENCE)
  public Response run(
      @PathParam("event") String event,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "of a stated day",
                              value = "{\"asOf\": \"2026-11-23\", \"seed\": 1}")))
          @Valid
          @Nullable Order order) {
    var asOf = order == null ? null : order.asOf();
    var seed = order == null ? null : order.seed();
    var loosen = order != null && Boolean.TRUE.equals(order.loosen());
    var request =
        new RunRequest(
            new EventId(event),
            asOf == null ? LocalDate.now(runs.clock) : asOf,
            seed == null ? 1 : seed,
            loosen);
    var job = startRun.run(viewers.current(), request);
    return Response.accepted(JobView.of(job, null))
        .location(URI.create("/api/v1/events/" + event + "/jobs/" + job.id()))
        .build();
  }

  /** One run. */
  @GET
  @Path("/{run}")
  @Operation(
      operationId = "getRun",
      summary = "Show a run with all its lists; latest names the last")
  public RunView get(
      @PathParam("event") String event, @Parameter(example = LATEST) @PathParam("run") String run) {
    var id = run.equals(LATEST) ? null : new RunId(run);
    return RunView.of(getRun.run(viewers.current(), new EventId(event), id));
  }

  /** What a run changed. */
  @GET
  @Path("/{run}/difference")
  @Operation(
      operationId = "compareRuns",
      summary = "Say what a run kept, added and removed, each with the reason")
  public DifferenceView difference(
      @PathParam("event") String event,
      @Parameter(example = LATEST) @PathParam("run") String run,
      @Parameter(description = "The run it is compared with; else the one before it")
          @QueryParam("with")
          @Nullable String with) {
    return DifferenceView.of(
        runs.compare.run(
            viewers.current(),
            new EventId(event),
            run.equals(LATEST) ? null : new RunId(run),
            with == null ? null : new RunId(with)));
  }
}
