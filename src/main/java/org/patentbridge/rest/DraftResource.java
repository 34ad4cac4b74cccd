package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.usecase.ApproveDraft;
import org.patentbridge.usecase.EditDraft;
import org.patentbridge.usecase.ReviewDrafts;
import org.patentbridge.view.DraftView;

/** Drafts of an event's lists: looked at beside others, changed step by step, approved. */
@Path("/api/v1/events/{event}/drafts/{draft}")
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

  private static final String LATEST = "latest";
  private static final String WHO = "Who you are, for the record. 操作人姓名";

  private final Viewers viewers;
  private final ReviewDrafts reviewDrafts;
  private final EditDraft editDraft;
  private final ApproveDraft approveDraft;

  DraftResource(
      Viewers viewers, ReviewDrafts reviewDrafts, EditDraft editDraft, ApproveDraft approveDraft) {
    this.viewers = viewers;
    this.reviewDrafts = reviewDrafts;
    this.editDraft = editDraft;
    this.approveDraft = approveDraft;
  }

  /**
   * One step.
   *
   * @param kind ADD, REMOVE, REPLACE, NOTE or RESTORE
   * @param seeker need or mandate
   * @param offering patent or offer
   * @param withSeeker for which need or mandate the new row is; the same where absent
   * @param with patent or offer that takes the place
   * @param note text of a note
   * @param state state to return to
   * @param because why; kept with the edit
   * @param override why a limit or cap is broken on purpose
   */
  public record Step(
      @NotNull DraftEdit.Kind kind,
      @Nullable @Schema(examples = "need:N-01-07") String seeker,
      @Nullable @Schema(examples = "patent:CN196000037B") String offering,
      @Nullable String withSeeker,
      @Nullable String with,
      @Nullable String note,
      @Nullable Integer state,
      @NotNull String because,
      @Nullable String override) {

    EditDraft.Change change() {
      return switch (kind) {
        case ADD -> EditDraft.Change.add(pairing(seeker, offering));
        case REMOVE -> EditDraft.Change.remove(pairing(seeker, offering));
        case REPLACE ->
            EditDraft.Change.replace(
                pairing(seeker, offering), pairing(withSeeker == null ? seeker : withSeeker, with));
        case NOTE ->
            EditDraft.Change.note(
                seeker == null && offering == null ? null : pairing(seeker, offering),
                note == null ? "" : note);
        case RESTORE -> EditDraft.Change.restore(state == null ? -1 : state);
      };
    }

    private static Pairing pairing(@Nullable String of, @Nullable String what) {
      if (of == null || what == null) {
        throw new InvalidValueException("request-parameter", "");
      }
      return new Pairing(SeekerId.parse(of), OfferingId.parse(what));
    }
  }

  /**
   * What a second person adds.
   *
   * @param note absent for nothing
   */
  public record Word(@Nullable String note) {}

  /** A draft beside other lists. */
  @GET
  @Operation(
      operationId = "reviewDraft",
      summary = "Show a draft beside what is published, or beside another draft")
  public DraftView get(
      @PathParam("event") String event,
      @Parameter(description = "Run of the draft, or latest", example = LATEST) @PathParam("draft")
          String draft,
      @Parameter(description = "Run of the draft to compare with") @QueryParam("against")
          @Nullable String against) {
    var request =
        new ReviewDrafts.Request(
            new EventId(event), run(draft), against == null ? null : run(against));
    var answer = reviewDrafts.run(viewers.current(), request);
    return DraftView.of(answer.draft(), answer.others(), answer.against(), answer.difference());
  }

  private static @Nullable RunId run(String name) {
    return name.equals(LATEST) ? null : new RunId(name);
  }

  /** Changes the draft. */
  @POST
  @Path("/edits")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "editDraft",
      summary = "Change a draft by one step; every gate, limit, pin and ban is asked first")
  public DraftView.Edited edit(
      @PathParam("event") String event,
      @PathParam("draft") String draft,
      @Parameter(description = WHO) @QueryParam(Viewers.PERSON) @Nullable String person,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a row is taken out",
                              value =
                                  """
                                  {"kind": "REMOVE", "seeker": "need:N-06-01",
                                   "offering": "patent:CN196000037B",
                                   "because": "the firm asked for another day"}""")))
          @Valid
          @NotNull
          Step step) {
    var request =
        new EditDraft.Request(
            new EventId(event),
            run(draft),
            step.change(),
            step.because(),
            step.override() == null ? "" : step.override());
    var answer = editDraft.run(viewers.current(), request);
    return DraftView.Edited.of(answer.draft(), answer.overridden());
  }

  /** Approves the draft. */
  @POST
  @Path("/approval")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "approveDraft",
      summary = "Approve a draft as it is now, as a person who neither made nor edited it")
  public DraftView.Approved approve(
      @PathParam("event") String event,
      @PathParam("draft") String draft,
      @Parameter(description = WHO) @QueryParam(Viewers.PERSON) @Nullable String person,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "with a note",
                              value =
                                  """
                                  {"note": "read with the lead firm"}
                                  """)))
          @Nullable Word word) {
    var note = word == null ? null : word.note();
    var request =
        new ApproveDraft.Request(new EventId(event), run(draft), note == null ? "" : note);
    return DraftView.Approved.of(approveDraft.run(viewers.current(), request));
  }
}
