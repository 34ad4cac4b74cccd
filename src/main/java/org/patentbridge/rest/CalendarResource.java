package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.usecase.ClearMonth;
import org.patentbridge.usecase.ListCalendar;
import org.patentbridge.usecase.SetChainOfMonth;
import org.patentbridge.view.MonthView;

/** Which chain is on in which month. */
@Path("/api/v1/calendar")
@Tag(name = "chains")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  private final Viewers viewers;
  private final ListCalendar listCalendar;
  private final SetChainOfMonth setChainOfMonth;
  private final ClearMonth clearMonth;

  CalendarResource(
      Viewers viewers,
      ListCalendar listCalendar,
      SetChainOfMonth setChainOfMonth,
      ClearMonth clearMonth) {
    this.viewers = viewers;
    this.listCalendar = listCalendar;
    this.setChainOfMonth = setChainOfMonth;
    this.clearMonth = clearMonth;
  }

  /**
   * What a month shall be.
   *
   * @param chain id of the chain
   * @param day ISO date of its event, the usual day of the month where absent
   * @param noEvent whether no event is made
   * @param note what people should know
   */
  public record Entry(
      @NotNull String chain,
      @Nullable String day,
      @Nullable Boolean noEvent,
      @Nullable String note) {}

  /** All months. */
  @GET
  @Operation(operationId = "listCalendar", summary = "List which chain is on in which month")
  public List<MonthView> list() {
    return listCalendar.run(viewers.current()).stream()
        .map(m -> MonthView.of(m.entry(), m.chain()))
        .toList();
  }

  /** One month. */
  @PUT
  @Path("/{month}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setChainOfMonth",
      summary = "Set the chain of a month and make its event with a quota for each link")
  public MonthView set(
      @Parameter(example = "2026-12") @PathParam("month") String month,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "power battery",
                              value = "{\"chain\":\"power-battery\",\"day\":\"2026-12-17\"}")))
          @Valid
          @NotNull
          Entry entry) {
    var note = entry.note();
    var request =
        new SetChainOfMonth.Request(
            Months.get(month),
            new ChainId(entry.chain()),
            Months.day(entry.day()),
            !Boolean.TRUE.equals(entry.noEvent()),
            note == null ? "" : note);
    return MonthView.of(setChainOfMonth.run(viewers.current(), request), null);
  }

  /** Frees one month. */
  @DELETE
  @Path("/{month}")
  @Operation(
      operationId = "clearMonth",
      summary = "Free a month; its event and its shortlists stay")
  public MonthView clear(@Parameter(example = "2026-12") @PathParam("month") String month) {
    return MonthView.of(clearMonth.run(viewers.current(), Months.get(month)), null);
  }
}
