package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.SearchPatents;

/** One box for numbers, classes and words, and what it finds. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  private static final int ROWS = 20;

  private final Visit visit;
  private final SearchPatents searchPatents;
  private final GetIndustries getIndustries;

  SearchPages(Visit visit, SearchPatents searchPatents, GetIndustries getIndustries) {
    this.visit = visit;
    this.searchPatents = searchPatents;
    this.getIndustries = getIndustries;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance search(
        Words words, Choices choices, @Nullable FoundPage found, List<OfferingCard> cards);
  }

  /** What is found, or what the box understands where nothing is asked. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance search(
      @Context UriInfo uri, @QueryParam("cursor") @Nullable String cursor) {
    var choices = Choices.of("/search", uri.getQueryParameters());
    var words = visit.words();
    if (choices.isEmpty()) {
      return Templates.search(words, choices, null, List.of());
    }
    var after = cursor == null || cursor.isEmpty() ? null : cursor;
    var request =
        new SearchPatents.Request(
            choices.text(), choices.conditions(), ROWS, after, false, after == null);
    var found = searchPatents.run(visit.viewer(), request);
    return Templates.search(words, choices, found, cards(found));
  }

  private List<OfferingCard> cards(FoundPage found) {
    var ids = found.rows().stream().map(row -> row.offering().id()).toList();
    var known = getIndustries.run(visit.viewer(), ids);
    return found.rows().stream()
        .map(row -> OfferingCard.of(row, known.kept().get(row.offering().id()), known.names()))
        .toList();
  }
}
