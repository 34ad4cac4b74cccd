package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunDifference;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.usecase.CompareRuns;
import org.patentbridge.usecase.EditDraft;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.ListPublications;
import org.patentbridge.usecase.ReviewDrafts;
import org.patentbridge.usecase.RulePair;

/** A draft beside what stood before, with what people change in it. */
@Path("/events/{event}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

  private final Visit visit;
  private final Reading reading;
  private final EditDraft editDraft;
  private final RulePair rulePair;

  ReviewPages(Visit visit, Reading reading, EditDraft editDraft, RulePair rulePair) {
    this.visit = visit;
    this.reading = reading;
    this.editDraft = editDraft;
    this.rulePair = rulePair;
  }

  /** What a review looks at; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Reading {
    private final GetEvent event;
    private final ReviewDrafts drafts;
    private final ListPublications publications;
    private final CompareRuns compare;

    @jakarta.inject.Inject
    Reading(
        GetEvent event, ReviewDrafts drafts, ListPublications publications, CompareRuns compare) {
      this.event = event;
      this.drafts = drafts;
      this.publications = publications;
      this.compare = compare;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance review(
        Words words,
        Event event,
        ReviewDrafts.Answer shown,
        Lists lists,
        List<Publication> publications);

    static native TemplateInstance difference(Words words, Event event, RunDifference difference);
  }

  /** The draft as it is now. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance review(
      @PathParam("event") String event,
      @QueryParam("draft") @Nullable String draft,
      @QueryParam("against") @Nullable String against,
      @QueryParam("by") @Nullable String by,
      @QueryParam("name") @Nullable String name,
      @QueryParam("page") @DefaultValue("1") int page) {
    var viewer = visit.viewer();
    var id = new EventId(event);
    var shown = reading.drafts.run(viewer, new ReviewDrafts.Request(id, run(draft), run(against)));
    return Templates.review(
        visit.words(),
        reading.event.run(viewer, id),
        shown,
        Lists.of(shown.draft().entries(), new Lists.Asked(by, name, page)),
        reading.publications.run(viewer, id));
  }

  private static @Nullable RunId run(@Nullable String id) {
    return id == null || id.isBlank() ? null : new RunId(id);
  }

  /** What the latest run changed, row by row with why. */
  @GET
  @Path("/difference")
  @Operation(hidden = true)
  public TemplateInstance difference(
      @PathParam("event") String event,
      @QueryParam("run") @Nullable String run,
      @QueryParam("with") @Nullable String with) {
    var id = new EventId(event);
    return Templates.difference(
        visit.words(),
        reading.event.run(visit.viewer(), id),
        reading.compare.run(visit.viewer(), id, run(run), run(with)));
  }

  /** Changes the draft by one step. */
  @POST
  @Path("/edits")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response edit(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @BeanParam DraftFields fields) {
    var viewer = visit.ownForm(key);
    editDraft.run(viewer, fields.request(new EventId(event)));
    return Visit.done("/events/" + event + "/review", "draft-edited");
  }

  /** Pins or bans a pair for the runs to come, or takes the word back. */
  @POST
  @Path("/pairs")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response pair(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @BeanParam DraftFields fields) {
    var viewer = visit.ownForm(key);
    rulePair.run(viewer, new EventId(event), fields.rule(), fields.isLifted());
    return Visit.done("/events/" + event + "/review", "pair-ruled");
  }
}
