package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.ShowCompany;

/** The patent-backed card of a company. */
@Path("/companies")
@Produces(MediaType.TEXT_HTML)
public class CompanyPages {

  private final Visit visit;
  private final ShowCompany showCompany;
  private final Clock clock;

  CompanyPages(Visit visit, ShowCompany showCompany, Clock clock) {
    this.visit = visit;
    this.showCompany = showCompany;
    this.clock = clock;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance company(Words words, CompanyCard card);
  }

  /** One company. */
  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public TemplateInstance company(@PathParam("id") String id) {
    var day = LocalDate.now(clock);
    var card = showCompany.run(visit.viewer(), new OrganizationId(id), day);
    return Templates.company(visit.words(), card);
  }
}
