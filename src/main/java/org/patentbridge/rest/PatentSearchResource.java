package org.patentbridge.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.usecase.FindSimilar;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.SearchConditions;
import org.patentbridge.usecase.SearchPatents;
import org.patentbridge.view.SearchView;

/** Search in the inventory. */
@Path("/api/v1/patents")
@Tag(name = "patents")
@Produces(MediaType.APPLICATION_JSON)
public class PatentSearchResource {

  private static final int MOST = 200;
  private static final int LONGEST_QUERY = 8_000;

  private final Viewers viewers;
  private final SearchPatents searchPatents;
  private final FindSimilar findSimilar;
  private final GetIndustries getIndustries;

  PatentSearchResource(
      Viewers viewers,
      SearchPatents searchPatents,
      FindSimilar findSimilar,
      GetIndustries getIndustries) {
    this.viewers = viewers;
    this.searchPatents = searchPatents;
    this.findSimilar = findSimilar;
    this.getIndustries = getIndustries;
  }

  /** Patents and offers for a free text or a number. */
  @GET
  @Path("/search")
  @Operation(
      operationId = "searchPatents",
      summary = "Find patents and offers for a free text or a publication number",
      description =
          "Rows come with the passages that speak for them, a page at a time; the Link header"
              + " leads to the next page. Members of one family are one row. A cursor holds for"
              + " the same search and the same state of the index: of another search it is"
              + " refused with 400, of an older state with 409. A query that makes no sense is"
              + " refused with 400 and its place. Where nothing is found, clues name what kept"
              + " everything out.")
  @APIResponse(
      responseCode = "200",
      description = "A page of what was found",
      content = @Content(schema = @Schema(implementation = SearchView.class)))
  public Response search(
      @Parameter(
              description =
                  "Words in either language, a number, or a query such as"
                      + " title:电池 AND year:2018..2022; may be left out where conditions are stated",
              example = "固态电解质")
          @QueryParam("q")
          @Size(min = 1, max = LONGEST_QUERY)
          @Nullable String text,
      @BeanParam ConditionParameters choices,
      @Parameter(description = "Whether members of one family stand each by itself")
          @QueryParam("allMembers")
          @DefaultValue("false")
          boolean allMembers,
      @Parameter(description = "Whether all that was found is counted by its facets")
          @QueryParam("facets")
          @DefaultValue("false")
          boolean facets,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var after = cursor == null || cursor.isEmpty() ? null : cursor;
    var conditions = choices.conditions();
    if (text == null && conditions.equals(SearchConditions.NONE)) {
      throw new InvalidValueException("query-missing", "");
    }
    var asked = text == null ? "" : text;
    var request = new SearchPatents.Request(asked, conditions, limit, after, allMembers, facets);
    var page = searchPatents.run(viewers.current(), request);
    var response = Response.ok(view(page));
    if (page.next() != null) {
      var target = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
      response.links(Link.fromUri(target).rel("next").build());
    }
    return response.build();
  }

  /** Patents whose texts are like that of a given one. */
  @GET
  @Path("/{id}/similar")
  @Operation(
      operationId = "listSimilarPatents",
      summary = "Find patents whose texts are like that of a given one",
      description =
          "The patent's own text is the query; the patent itself and its family are left out. Rows"
              + " come with the words that they share with it.")
  public SearchView similar(
      @Parameter(example = "CN 191000001 B") @PathParam("id") String id,
      @BeanParam ConditionParameters choices,
      @Parameter(description = "Whether members of one family stand each by itself")
          @QueryParam("allMembers")
          @DefaultValue("false")
          boolean allMembers,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit) {
    var conditions = choices.conditions();
    var request = new FindSimilar.Request(PatentId.meant(id), conditions, limit, allMembers);
    return view(findSimilar.run(viewers.current(), request));
  }

  private SearchView view(FoundPage page) {
    var ids = page.rows().stream().map(r -> r.offering().id()).toList();
    var industries = getIndustries.run(viewers.current(), ids);
    return SearchView.of(page, industries.kept(), industries.names());
  }
}
