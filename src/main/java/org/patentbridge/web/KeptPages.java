package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.usecase.AskForMeeting;
import org.patentbridge.usecase.CompareRows;
import org.patentbridge.usecase.DropRow;
import org.patentbridge.usecase.KeepRow;
import org.patentbridge.usecase.ListKeptRows;
import org.patentbridge.usecase.ListMeetingRequests;
import org.patentbridge.usecase.ShortlistAsk;

/** What an investor put aside, with notes, side by side, and the meetings it asked for. */
@Path("/kept")
@Produces(MediaType.TEXT_HTML)
public class KeptPages {

  private final Visit visit;
  private final Shelf shelf;
  private final CompareRows compareRows;
  private final AskForMeeting askForMeeting;

  KeptPages(Visit visit, Shelf shelf, CompareRows compareRows, AskForMeeting askForMeeting) {
    this.visit = visit;
    this.shelf = shelf;
    this.compareRows = compareRows;
    this.askForMeeting = askForMeeting;
  }

  /** What is kept; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Shelf {
    private final ListKeptRows list;
    private final KeepRow keep;
    private final DropRow drop;
    private final ListMeetingRequests requests;

    @jakarta.inject.Inject
    Shelf(ListKeptRows list, KeepRow keep, DropRow drop, ListMeetingRequests requests) {
      this.list = list;
      this.keep = keep;
      this.drop = drop;
      this.requests = requests;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance kept(
        Words words, List<ListKeptRows.Standing> rows, List<MeetingRequest> requests);

    static native TemplateInstance compare(Words words, String chain, List<CompareRows.Side> sides);
  }

  /** All that is kept. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance kept() {
    var viewer = visit.viewer();
    return Templates.kept(
        visit.words(), shelf.list.run(viewer, null), shelf.requests.run(viewer, null));
  }

  /** Two to four rows of one kind side by side; each is {@code chain row}. */
  @GET
  @Path("/compare")
  @Operation(hidden = true)
  public TemplateInstance compare(@QueryParam("row") List<String> rows) {
    var chains = rows.stream().map(row -> row.split(" ", 2)[0]).distinct().toList();
    if (chains.size() != 1 || rows.stream().anyMatch(row -> row.indexOf(' ') < 0)) {
      throw new InvalidValueException("compare-rows", String.join(", ", rows));
    }
    var ids = rows.stream().map(row -> RowId.parse(row.split(" ", 2)[1])).toList();
    var ask = ShortlistAsk.of(new ChainId(chains.getFirst()), null);
    return Templates.compare(
        visit.words(), chains.getFirst(), compareRows.run(visit.viewer(), ask, ids));
  }

  /** Puts a row aside, changes its note, drops it, or asks for a meeting about it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("chain") @DefaultValue("") String chain,
      @FormParam("month") @DefaultValue("") String month,
      @FormParam("row") @DefaultValue("") String row,
      @FormParam("what") @DefaultValue("") String what,
      @FormParam("note") @DefaultValue("") String note) {
    var viewer = visit.ownForm(key);
    var ask = ShortlistAsk.of(new ChainId(chain), ChainPages.month(month));
    var id = RowId.parse(row);
    switch (what) {
      case "keep" -> shelf.keep.run(viewer, ask, id, note);
      case "drop" -> shelf.drop.run(viewer, ask, id);
      case "meet" -> askForMeeting.run(viewer, ask, id, note);
      default -> throw new InvalidValueException("request-parameter", what);
    }
    return Visit.done("/kept", "row-" + what);
  }
}
