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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.ListLetters;
import org.patentbridge.usecase.OpenLetterLink;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.SendAgain;
import org.patentbridge.usecase.SendLetters;
import org.patentbridge.usecase.StopLetters;

/** What is written to people, for organizers; and the page behind the link that ends letters. */
@Path("/letters")
@Produces(MediaType.TEXT_HTML)
public class LetterPages {

  private final Visit visit;
  private final Log log;
  private final OpenLetterLink open;
  private final StopLetters stop;

  LetterPages(Visit visit, Log log, OpenLetterLink open, StopLetters stop) {
    this.visit = visit;
    this.log = log;
    this.open = open;
    this.stop = stop;
  }

  /** What organizers do; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Log {
    private final ListLetters list;
    private final SendLetters send;
    private final SendAgain again;
    private final Clock clock;

    @jakarta.inject.Inject
    Log(ListLetters list, SendLetters send, SendAgain again, Clock clock) {
      this.list = list;
      this.send = send;
      this.again = again;
      this.clock = clock;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance letters(
        Words words, ListLetters.Answer log, List<Letter.State> states, Letter.@Nullable State of);

    static native TemplateInstance stop(Words words, String token, OpenLetterLink.Answer answer);
  }

  /** The log. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance letters(@QueryParam("state") @DefaultValue("") String state) {
    var of =
        Arrays.stream(Letter.State.values())
            .filter(s -> s.name().equals(state))
            .findFirst()
            .orElse(null);
    var answer = log.list.run(visit.viewer(), of);
    return Templates.letters(visit.words(), answer, List.copyOf(answer.counts().keySet()), of);
  }

  /** Sends what is due, or lets one go out again. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response act(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("what") @DefaultValue("") String what,
      @FormParam("id") @DefaultValue("") String id) {
    var viewer = visit.ownForm(key);
    switch (what) {
      case "send" -> log.send.run(viewer, LocalDate.now(log.clock), false, Progress.NONE);
      case "again" -> log.again.run(viewer, new LetterId(id));
      default -> throw new InvalidValueException("request-parameter", what);
    }
    return Visit.done("/letters", "letters-" + what);
  }

  /** What the link at the end of a letter is about; looking ends nothing. */
  @GET
  @Path("/stop/{token}")
  @Operation(hidden = true)
  public TemplateInstance link(@PathParam("token") String token) {
    var answer = open.run(visit.viewer(), token);
    return Templates.stop(visit.words(), token, answer);
  }

  /** Ends such letters, or lets them come again. */
  @POST
  @Path("/stop/{token}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response stop(
      @PathParam("token") String token,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("wanted") @DefaultValue("") String wanted) {
    var viewer = visit.ownForm(key);
    stop.run(viewer, token, wanted.equals("yes"));
    return Visit.done("/letters/stop/" + Visit.encoded(token), "saved");
  }
}
