package org.patentbridge.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The door of the house: leads everybody to the home of their role. */
@Path("/")
public class HomePages {

  private final Visit visit;

  HomePages(Visit visit) {
    this.visit = visit;
  }

  /** Leads on. */
  @GET
  @Operation(hidden = true)
  public Response home() {
    visit.language();
    return Visit.seeOther(Frame.places(visit.viewer().role()).getFirst().path());
  }
}
