package org.patentbridge.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
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
import org.patentbridge.domain.series.SeriesId;
import org.patentbridge.usecase.EnterAnswers;
import org.patentbridge.usecase.JoinSeries;

/** What events of a series hand on to each other. */
@Path("/api/v1/events/{event}")
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

  private final Viewers viewers;
  private final JoinSeries joinSeries;
  private final EnterAnswers enterAnswers;
  private final Upload upload;

  SeriesResource(Viewers viewers, JoinSeries joinSeries, EnterAnswers enterAnswers, Upload upload) {
    this.viewers = viewers;
    this.joinSeries = joinSeries;
    this.enterAnswers = enterAnswers;
    this.upload = upload;
  }

  /**
   * To which series an event counts.
   *
   * @param series id of the series, null where the event stands alone
   * @param earlier ids of its events that took place before, by day
   */
  public record Membership(@Nullable String series, List<String> earlier) {

    static Membership of(JoinSeries.Answer answer) {
      var id = answer.series();
      return new Membership(
          id == null ? null : id.value(), answer.earlier().stream().map(EventId::value).toList());
    }
  }

  /** The series of the event. */
  @GET
  @Path("/series")
  @Operation(operationId = "getSeries", summary = "Show to which series an event counts")
  public Membership get(@PathParam("event") String event) {
    return Membership.of(joinSeries.run(viewers.current(), new EventId(event), null));
  }

  /** Counts the event to a series. */
  @PUT
  @Path("/series/{series}")
  @Operation(operationId = "joinSeries", summary = "Count an event to a series")
  public Membership join(
      @PathParam("event") String event,
      @Parameter(example = "suzhou-tour") @PathParam("series") String series) {
    return Membership.of(
        joinSeries.run(viewers.current(), new EventId(event), new SeriesId(series)));
  }

  /** What became of the pairings. */
  @POST
  @Path("/answers")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "enterAnswers",
      summary = "Hand in as a table who met over what and why others passed")
  @APIResponse(
      responseCode = "200",
      description = "All rows were good",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  @APIResponse(
      responseCode = "422",
      description = "Rows were refused or columns left out, and are listed; what is good is in",
      ref = ProblemResponses.REFERENCE)
  public Response answers(
      @PathParam("event") String event,
      @QueryParam("name") @DefaultValue("answers") String name,
      @RequestBody(
              description = "The table's bytes: CSV, TSV, XLSX or JSON lines",
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples =
                          @ExampleObject(
                              name = "too dear",
                              value = "参会单位,公开号,是否洽谈,未采纳原因\n甲公司,CN196000037B,是,价格\n")))
          InputStream body)
      throws IOException {
    return upload.read(
        body, name, null, file -> enterAnswers.run(viewers.current(), new EventId(event), file));
  }
}
