package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.CheckNeed;
import org.patentbridge.usecase.GetNeed;
import org.patentbridge.usecase.KeepNeed;
import org.patentbridge.usecase.ListNeeds;

/** The company's home: a need in its own words, read while it is typed, and its kept needs. */
@Path("/needs")
@Produces(MediaType.TEXT_HTML)
public class NeedPages {

  private static final int MOST = 200;

  private final Visit visit;
  private final ListNeeds listNeeds;
  private final CheckNeed checkNeed;
  private final Keeping keeping;

  NeedPages(Visit visit, ListNeeds listNeeds, CheckNeed checkNeed, Keeping keeping) {
    this.visit = visit;
    this.listNeeds = listNeeds;
    this.checkNeed = checkNeed;
    this.keeping = keeping;
  }

  /** What can be done with kept needs; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Keeping {
    private final KeepNeed keep;
    private final GetNeed get;

    @jakarta.inject.Inject
    Keeping(KeepNeed keep, GetNeed get) {
      this.keep = keep;
      this.get = get;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance needs(
        Words words,
        List<TechnologyNeed> own,
        List<TechnologyNeed> others,
        boolean mayKeep,
        Confidentiality[] levels);

    static native TemplateInstance completeness(
        Words words, @Nullable NeedCompleteness completeness);

    static native TemplateInstance need(
        Words words, TechnologyNeed need, NeedCompleteness completeness, boolean own);
  }

  /** The home. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance needs() {
    var viewer = visit.viewer();
    var all = listNeeds.run(viewer, null, MOST);
    return Templates.needs(
        visit.words(),
        all.stream().filter(n -> viewer.actsFor(n.owner())).toList(),
        all.stream().filter(n -> !viewer.actsFor(n.owner())).toList(),
        viewer.organization() != null,
        Confidentiality.values());
  }

  /** What a text states and lacks; asked for while it is typed, kept nowhere. */
  @POST
  @Path("/completeness")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public TemplateInstance completeness(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("text") @DefaultValue("") String text) {
    var viewer = visit.ownForm(key);
    var read = text.isBlank() ? null : checkNeed.run(viewer, new CheckNeed.Request(null, text));
    return Templates.completeness(visit.words(), read);
  }

  /** Keeps a need for the viewer's organization. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response keep(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("level") @DefaultValue("") String level) {
    var viewer = visit.ownForm(key);
    var stated =
        Arrays.stream(Confidentiality.values())
            .filter(c -> c.name().equals(level))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException("confidentiality", level));
    var need = keeping.keep.run(viewer, new KeepNeed.Request(title, text, stated));
    return Visit.done("/needs/" + Visit.encoded(need.id().value()), "need-kept");
  }

  /** One need, who can see it, and what it lacks. */
  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public TemplateInstance need(@PathParam("id") String id) {
    var viewer = visit.viewer();
    var need = keeping.get.run(viewer, new NeedId(id));
    var read = checkNeed.run(viewer, new CheckNeed.Request(need.id(), null));
    return Templates.need(visit.words(), need, read, viewer.actsFor(need.owner()));
  }
}
