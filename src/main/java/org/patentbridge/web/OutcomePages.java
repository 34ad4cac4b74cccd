package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.NameGroups;
import org.patentbridge.usecase.ReportOutcomes;

/** The funnel from the published lists to the recorded contract. */
@Path("/outcomes")
@Produces(MediaType.TEXT_HTML)
public class OutcomePages {

  private final Visit visit;
  private final ReportOutcomes report;
  private final NameGroups nameGroups;

  OutcomePages(Visit visit, ReportOutcomes report, NameGroups nameGroups) {
    this.visit = visit;
    this.report = report;
    this.nameGroups = nameGroups;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance funnel(Words words, FunnelTable table);
  }

  /** The funnel, grouped. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance funnel(@QueryParam("by") @DefaultValue("event") String by) {
    var viewer = visit.viewer();
    var wanted =
        Arrays.stream(FunnelBy.values())
            .filter(way -> FunnelTable.word(way).equals(by))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException("funnel-by", by));
    var funnel = report.run(viewer, wanted);
    return Templates.funnel(visit.words(), new FunnelTable(funnel, nameGroups.run(viewer, funnel)));
  }
}
