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
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.usecase.GetOffering;
import org.patentbridge.usecase.ListOwnEvents;
import org.patentbridge.usecase.WishToMeet;

/** Asks for a meeting or a licence talk about a patent or offer. */
@Path("/meetings/ask")
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {

  private final Visit visit;
  private final GetOffering getOffering;
  private final ListOwnEvents ownEvents;
  private final WishToMeet wishToMeet;

  MeetingPages(
      Visit visit, GetOffering getOffering, ListOwnEvents ownEvents, WishToMeet wishToMeet) {
    this.visit = visit;
    this.getOffering = getOffering;
    this.ownEvents = ownEvents;
    this.wishToMeet = wishToMeet;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance ask(
        Words words, OfferingCard card, List<ListOwnEvents.Own> events);
  }

  /** The form. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance form(@QueryParam("offering") @DefaultValue("") String offering) {
    var viewer = visit.viewer();
    var found = getOffering.run(viewer, OfferingId.meant(offering));
    var events = ownEvents.run(viewer).stream().filter(own -> own.side() == Side.SEEKER).toList();
    return Templates.ask(
        visit.words(), new OfferingCard(found, null, List.of(), List.of()), events);
  }

  /** Enters the wish. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response ask(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("offering") @DefaultValue("") String offering,
      @FormParam("event") @DefaultValue("") String event,
      @FormParam("note") @DefaultValue("") String note) {
    var viewer = visit.ownForm(key);
    var about = OfferingId.meant(offering);
    wishToMeet.run(viewer, new WishToMeet.Request(new EventId(event), about, note));
    return Visit.done("/offerings/" + Visit.encoded(about.toString()), "meeting-asked");
  }
}
