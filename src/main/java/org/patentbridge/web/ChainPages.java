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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.ListCalendar;
import org.patentbridge.usecase.SetChainOfMonth;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.usecase.ShowShortlist;

/** The chain of the month: its picture, what each link has and lacks, and its shortlist. */
@Path("/chains")
@Produces(MediaType.TEXT_HTML)
public class ChainPages {

  private final Visit visit;
  private final Calendar calendar;
  private final ShowShortlist showShortlist;

  ChainPages(Visit visit, Calendar calendar, ShowShortlist showShortlist) {
    this.visit = visit;
    this.calendar = calendar;
    this.showShortlist = showShortlist;
  }

  /** Which chain is on when; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Calendar {
    private final ListCalendar list;
    private final SetChainOfMonth set;
    private final Clock clock;

    @jakarta.inject.Inject
    Calendar(ListCalendar list, SetChainOfMonth set, Clock clock) {
      this.list = list;
      this.set = set;
      this.clock = clock;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance chains(
        Words words, List<IndustrialChain> chains, List<ListCalendar.Month> months, YearMonth now);

    static native TemplateInstance chain(Words words, ChainMap map);
  }

  /** All chains and the calendar; the chain of this month comes first. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance chains() {
    var viewer = visit.viewer();
    var words = visit.words();
    return Templates.chains(
        words, words.chains(), calendar.list.run(viewer), YearMonth.now(calendar.clock));
  }

  /** One chain in a month. */
  @GET
  @Path("/{chain}")
  @Operation(hidden = true)
  public TemplateInstance chain(
      @PathParam("chain") String chain,
      @QueryParam("month") @Nullable String month,
      @QueryParam("link") @Nullable String link) {
    var ask = ShortlistAsk.of(new ChainId(chain), month(month));
    var list = showShortlist.run(visit.viewer(), ask);
    return Templates.chain(visit.words(), ChainMap.of(list, link));
  }

  /** Enters which chain is on in a month. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response set(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("month") @DefaultValue("") String month,
      @FormParam("chain") @DefaultValue("") String chain,
      @FormParam("withEvent") @DefaultValue("false") boolean withEvent,
      @FormParam("note") @DefaultValue("") String note) {
    var viewer = visit.ownForm(key);
    var stated = month(month);
    if (stated == null) {
      throw new InvalidValueException("month", month);
    }
    calendar.set.run(
        viewer, new SetChainOfMonth.Request(stated, new ChainId(chain), null, withEvent, note));
    return Visit.done("/chains", "month-set");
  }

  static @Nullable YearMonth month(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return YearMonth.parse(text.strip());
    } catch (DateTimeException none) {
      throw new InvalidValueException("month", text);
    }
  }
}
