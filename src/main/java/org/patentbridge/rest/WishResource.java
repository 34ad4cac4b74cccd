package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.usecase.EnterWishes;
import org.patentbridge.usecase.ListWishes;
import org.patentbridge.usecase.StateWish;
import org.patentbridge.view.WishView;

/** What the participants of an event said about meeting each other. */
@Path("/api/v1/events/{event}/wishes")
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class WishResource {

  private final Viewers viewers;
  private final ListWishes listWishes;
  private final StateWish stateWish;
  private final Table table;

  WishResource(Viewers viewers, ListWishes listWishes, StateWish stateWish, Table table) {
    this.viewers = viewers;
    this.listWishes = listWishes;
    this.stateWish = stateWish;
    this.table = table;
  }

  /** The way of whole tables; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Table {
    private final EnterWishes enterWishes;
    private final Upload upload;

    @jakarta.inject.Inject
    Table(EnterWishes enterWishes, Upload upload) {
      this.enterWishes = enterWishes;
      this.upload = upload;
    }
  }

  /**
   * One participant's word.
   *
   * @param by SEEKER or HOLDER
   * @param party who says it, id or name
   * @param other of whom, id or name; may be absent where a seeker names an offering
   * @param offering the patent or offer that is meant
   * @param word MUST_MEET, MEET or NO_THANKS; absent to take an earlier word back
   * @param note why
   */
  public record Word(
      @NotNull Side by,
      @NotNull String party,
      @Nullable String other,
      @Nullable @Schema(examples = "patent:CN196000037B") String offering,
      @Nullable WishWord word,
      @Nullable String note) {}

  /** All wishes. */
  @GET
  @Operation(operationId = "listWishes", summary = "List the wishes of an event's participants")
  public List<WishView> list(@PathParam("event") String event) {
    return views(listWishes.run(viewers.current(), new EventId(event)));
  }

  private static List<WishView> views(List<Wish> wishes) {
    return wishes.stream().map(WishView::of).toList();
  }

  /** One wish. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "stateWish",
      summary = "Enter one participant's wish, or take it back; one side's no is final")
  public List<WishView> state(
      @PathParam("event") String event,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a university will not meet a firm",
                              value =
                                  """
                                  {"by": "HOLDER", "party": "乙大学", "other": "甲公司",
                                   "word": "NO_THANKS", "note": "已有独家合作"}""")))
          @Valid
          @NotNull
          Word word) {
    var offering = word.offering();
    var note = word.note();
    var request =
        new StateWish.Request(
            new EventId(event),
            word.by(),
            word.party(),
            word.other(),
            offering == null ? null : OfferingId.parse(offering),
            word.word(),
            note == null ? "" : note);
    return views(stateWish.run(viewers.current(), request));
  }

  /** A table of wishes. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "enterWishes", summary = "Hand in wishes as a table in the body")
  @APIResponse(
      responseCode = "200",
      description = "All rows were good",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  @APIResponse(
      responseCode = "422",
      description = "Rows were refused or columns left out, and are listed; what is good is in",
      ref = ProblemResponses.REFERENCE)
  public Response wishes(
      @PathParam("event") String event,
      @QueryParam("name") @DefaultValue("wishes") String name,
      @RequestBody(
              description = "The table's bytes: CSV, TSV, XLSX or JSON lines",
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples =
                          @ExampleObject(
                              name = "both sides",
                              value = "提出单位,参会方,对方单位,意愿\n甲公司,需求方,乙大学,必须见\n乙大学,供给方,丙公司,谢绝\n")))
          InputStream body)
      throws IOException {
    return table.upload.read(
        body,
        name,
        null,
        file -> table.enterWishes.run(viewers.current(), new EventId(event), file));
  }
}
