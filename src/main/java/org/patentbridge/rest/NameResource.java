package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.NameProposal;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.DecideNames;
import org.patentbridge.usecase.ListNameProposals;
import org.patentbridge.usecase.Progress;
import org.patentbridge.view.NameDecisionView;
import org.patentbridge.view.NameProposalView;

/** Names that look alike, for the organizer to decide on. */
@Path("/api/v1/organizations/names")
@Tag(name = "organizations")
@Produces(MediaType.APPLICATION_JSON)
public class NameResource {

  private static final int MOST = 200;
  private static final int LONGEST_NAME = 2_000;

  private final Viewers viewers;
  private final ListNameProposals listProposals;
  private final DecideNames decideNames;

  NameResource(Viewers viewers, ListNameProposals listProposals, DecideNames decideNames) {
    this.viewers = viewers;
    this.listProposals = listProposals;
    this.decideNames = decideNames;
  }

  /**
   * A decision on two parties.
   *
   * @param one name or id of a party
   * @param other name or id of another
   * @param verdict SAME or DIFFERENT
   */
  public record Word(
      @NotNull @Size(min = 1, max = LONGEST_NAME) @Schema(examples = "大连理工大学") String one,
      @NotNull @Size(min = 1, max = LONGEST_NAME) @Schema(examples = "UNIV DALIAN TECH")
          String other,
      @NotNull NameVerdict verdict) {}

  /** The pairs to decide on, most named first. */
  @GET
  @Operation(
      operationId = "listNameProposals",
      summary = "List pairs of names that may mean one party")
  @APIResponse(
      responseCode = "200",
      description = "A page of proposals",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var after = Page.idOf(cursor);
    var all = listProposals.run(viewers.current(), Progress.NONE).proposals();
    var from = after == null ? 0 : 1 + indexOf(all, after);
    var found = all.subList(from, Math.min(all.size(), from + limit + 1));
    return Page.of(found, limit, NameResource::idOf, NameProposalView::of, uri);
  }

  private static int indexOf(List<NameProposal> all, String id) {
    for (int i = 0; i < all.size(); i++) {
      if (idOf(all.get(i)).equals(id)) {
        return i;
      }
    }
    throw new InvalidValueException("cursor", id);
  }

  private static String idOf(NameProposal proposal) {
    return proposal.one() + " | " + proposal.other();
  }

  /** Enters a decision in place of an earlier one on the same two parties. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decideNames",
      summary = "Decide whether two names mean one party; it counts from then on")
  public NameDecisionView decide(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "one university",
                              value =
                                  """
                                  {"one": "大连理工大学", "other": "UNIV DALIAN TECH", "verdict": "SAME"}""")))
          @Valid
          @NotNull
          Word word) {
    var request = new DecideNames.Request(word.one(), word.other(), word.verdict());
    return NameDecisionView.of(decideNames.run(viewers.current(), request));
  }
}
