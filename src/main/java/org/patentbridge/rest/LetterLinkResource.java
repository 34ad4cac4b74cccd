package org.patentbridge.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.OpenLetterLink;
import org.patentbridge.usecase.StopLetters;

/** The link at the end of a letter, to which mail programs post (RFC 8058). */
@Path("/api/v1/letters/stop/{token}")
@Tag(name = "letters")
@Produces(MediaType.APPLICATION_JSON)
public class LetterLinkResource {

  private final Viewers viewers;
  private final StopLetters stop;

  LetterLinkResource(Viewers viewers, StopLetters stop) {
    this.viewers = viewers;
    this.stop = stop;
  }

  /**
   * What became of it; nothing of the person.
   *
   * @param kind which letters: FEEDBACK_REQUEST or ALERT_DIGEST
   * @param stopped whether none of them come
   */
  public record Wish(String kind, boolean stopped) {

    static Wish of(OpenLetterLink.Answer answer) {
      return new Wish(answer.kind().name(), answer.stopped());
    }
  }

  /** No more; what the mail program says in its body does not matter. */
  @POST
  @SecurityRequirements
  @Operation(
      operationId = "stopLetters",
      summary = "Get no more letters of the kind that the link is about, without signing in")
  public Wish stop(@PathParam("token") String token) {
    return Wish.of(stop.run(viewers.current(), token, false));
  }

  /** Again. */
  @DELETE
  @SecurityRequirements
  @Operation(
      operationId = "resumeLetters",
      summary = "Get the letters that the link is about again, without signing in")
  public Wish resume(@PathParam("token") String token) {
    return Wish.of(stop.run(viewers.current(), token, true));
  }
}
