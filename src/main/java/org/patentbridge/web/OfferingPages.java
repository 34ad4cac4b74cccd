package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.FindSimilar;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.GetOffering;
import org.patentbridge.usecase.SearchConditions;

/** A patent or offer by itself, beside what is like it, and beside others. */
@Path("/offerings")
@Produces(MediaType.TEXT_HTML)
public class OfferingPages {

  private static final int SIMILAR = 10;
  private static final int MOST_COMPARED = 4;

  private final Visit visit;
  private final GetOffering getOffering;
  private final FindSimilar findSimilar;
  private final GetIndustries getIndustries;

  OfferingPages(
      Visit visit, GetOffering getOffering, FindSimilar findSimilar, GetIndustries getIndustries) {
    this.visit = visit;
    this.getOffering = getOffering;
    this.findSimilar = findSimilar;
    this.getIndustries = getIndustries;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance offering(Words words, OfferingCard card);

    static native TemplateInstance similar(Words words, OfferingCard of, List<OfferingCard> cards);

    static native TemplateInstance compare(Words words, List<OfferingCard> cards);
  }

  /** One patent or offer. */
  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public TemplateInstance offering(@PathParam("id") String id) {
    return Templates.offering(visit.words(), card(id));
  }

  /** What is like a patent. */
  @GET
  @Path("/{id}/similar")
  @Operation(hidden = true)
  public TemplateInstance similar(@PathParam("id") String id) {
    var card = card(id);
    if (!(card.offering() instanceof Offering.OfPatent of)) {
      throw new InvalidValueException("offering-id", id);
    }
    var request = new FindSimilar.Request(of.patent().id(), SearchConditions.NONE, SIMILAR, false);
    var found = findSimilar.run(visit.viewer(), request);
    var ids = found.rows().stream().map(row -> row.offering().id()).toList();
    var known = getIndustries.run(visit.viewer(), ids);
    return Templates.similar(
        visit.words(),
        card,
        found.rows().stream()
            .map(row -> OfferingCard.of(row, known.kept().get(row.offering().id()), known.names()))
            .toList());
  }

  /** Two to four side by side. */
  @GET
  @Path("/compare")
  @Operation(hidden = true)
  public TemplateInstance compare(@QueryParam("id") List<String> ids) {
    return Templates.compare(
        visit.words(), ids.stream().distinct().limit(MOST_COMPARED).map(this::card).toList());
  }

  private OfferingCard card(String id) {
    var offering = getOffering.run(visit.viewer(), OfferingId.meant(id));
    var known = getIndustries.run(visit.viewer(), List.of(offering.id()));
    Enrichment kept = known.kept().get(offering.id());
    return new OfferingCard(
        offering, OfferingCard.field(kept, known.names()), List.of(), List.of());
  }
}
