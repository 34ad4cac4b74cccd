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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.EnterParticipants;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.ListParticipants;
import org.patentbridge.usecase.RecordAttendance;

/** Who takes part in an event: as a grid, by a sheet that is handed in, one by one on the day. */
@Path("/events/{event}/participants")
@Produces(MediaType.TEXT_HTML)
public class ParticipantPages {

  private static final int UNPROCESSABLE = 422;

  private final Visit visit;
  private final ListParticipants list;
  private final EnterParticipants enter;
  private final RecordAttendance attend;

  ParticipantPages(
      Visit visit, ListParticipants list, EnterParticipants enter, RecordAttendance attend) {
    this.visit = visit;
    this.list = list;
    this.enter = enter;
    this.attend = attend;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance participants(
        Words words, ListParticipants.Answer shown, @Nullable ImportedFile read);
  }

  /** The grid. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance grid(@PathParam("event") String event) {
    return page(event, null);
  }

  private TemplateInstance page(String event, @Nullable ImportedFile read) {
    var shown = list.run(visit.viewer(), new EventId(event));
    return Templates.participants(visit.words(), shown, read);
  }

  /** Takes a sheet; what is good is in, what is wrong is shown beside its row. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response upload(
      @PathParam("event") String event,
      @RestForm("key") @DefaultValue("") String key,
      @RestForm("file") @Nullable FileUpload file) {
    var viewer = visit.ownForm(key);
    if (file == null || file.size() == 0) {
      throw new InvalidValueException("upload-missing", "");
    }
    var input = new InputFile(file.uploadedFile(), file.fileName(), null, null, null);
    var read = enter.run(viewer, new EventId(event), input).intake();
    return read.isWhole()
        ? Visit.done("/events/" + event + "/participants", "participants-entered")
        : Response.status(UNPROCESSABLE).entity(page(event, read)).build();
  }

  /** Notes on the day that somebody is there or is not. */
  @POST
  @Path("/attendance")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response attendance(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("party") @DefaultValue("") String party,
      @FormParam("side") @DefaultValue("") String side,
      @FormParam("absent") @DefaultValue("false") boolean absent) {
    var viewer = visit.ownForm(key);
    attend.run(viewer, attendance(new EventId(event), party, side, absent));
    return Visit.done("/events/" + event + "/participants", "attendance-noted");
  }

  private static RecordAttendance.Request attendance(
      EventId event, String party, String side, boolean absent) {
    var stands = Side.HOLDER.name().equals(side) ? Side.HOLDER : Side.SEEKER;
    return new RecordAttendance.Request(
        event, stands, party, new Attendance(absent, List.of(), List.of()), null);
  }
}
