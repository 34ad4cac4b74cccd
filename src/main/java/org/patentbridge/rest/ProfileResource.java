package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.AcceptProfile;
import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.view.LearningView;

/** What answers say about the points of a profile. */
@Path("/api/v1/profiles/{profile}/proposal")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {

  private final Viewers viewers;
  private final LearnProfile learn;
  private final AcceptProfile accept;

  ProfileResource(Viewers viewers, LearnProfile learn, AcceptProfile accept) {
    this.viewers = viewers;
    this.learn = learn;
    this.accept = accept;
  }

  /**
   * What is proposed.
   *
   * @param learned points and gain
   * @param mark names the proposal when it is accepted
   * @param text of the file, empty where nothing is proposed
   */
  public record Proposed(LearningView learned, String mark, String text) {}

  /**
   * A person's word.
   *
   * @param mark of the proposal that the person saw
   * @param seed with which it was made
   */
  public record Accepted(
      @NotNull @Size(max = 80) @Schema(examples = "5d41402abc4b") String mark, long seed) {}

  /**
   * What was written.
   *
   * @param file below index-config
   */
  public record Written(String file) {}

  /** The proposal. */
  @GET
  @Operation(
      operationId = "getProposal",
      summary = "Propose points that answers speak for, with the gain on needs held back")
  public Proposed propose(
      @Parameter(example = "need-to-patent") @PathParam("profile") String profile,
      @QueryParam("seed") @DefaultValue("1") long seed) {
    var answer = learn.run(viewers.current(), profile, seed);
    var gain = answer.gain();
    return new Proposed(
        LearningView.of(
            gain.needs(),
            List.of(gain.inForce(), gain.mean(), gain.low(), gain.high()),
            answer.features(),
            answer.before(),
            answer.after()),
        answer.mark(),
        answer.text());
  }

  /** The person's word on it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acceptProposal",
      summary = "Write the proposed profile into index-config; it takes effect with the next start")
  public Written accept(
      @Parameter(example = "need-to-patent") @PathParam("profile") String profile,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "as shown",
                              value =
                                  """
                                  {"mark": "5d41402abc4b", "seed": 1}""")))
          @Valid
          @NotNull
          Accepted word) {
    return new Written(
        accept.run(
            viewers.current(), new AcceptProfile.Request(profile, word.seed(), word.mark())));
  }
}
