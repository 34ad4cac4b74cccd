package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.usecase.ListLetters;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.SendAgain;
import org.patentbridge.usecase.SendLetters;
import org.patentbridge.view.LetterView;

/** What is written to people, and what became of it. */
@Path("/api/v1/letters")
@Tag(name = "letters")
@Produces(MediaType.APPLICATION_JSON)
public class LetterResource {

  private final Viewers viewers;
  private final Verbs verbs;
  private final Clock clock;

  LetterResource(Viewers viewers, Verbs verbs, Clock clock) {
    this.viewers = viewers;
    this.verbs = verbs;
    this.clock = clock;
  }

  /** The verbs of letters. */
  @jakarta.inject.Singleton
  static final class Verbs {
    private final ListLetters list;
    private final SendLetters send;
    private final SendAgain again;

    @jakarta.inject.Inject
    Verbs(ListLetters list, SendLetters send, SendAgain again) {
      this.list = list;
      this.send = send;
      this.again = again;
    }
  }

  /**
   * The log.
   *
   * @param on whether letters are sent at all
   * @param counts how many there are of each state
   * @param letters the newest 500
   */
  public record Log(boolean on, Map<String, Long> counts, List<LetterView> letters) {

    static Log of(ListLetters.Answer answer) {
      Map<String, Long> counts = new TreeMap<>();
      answer.counts().forEach((state, count) -> counts.put(state.name(), count));
      return new Log(answer.on(), counts, views(answer.letters()));
    }
  }

  /**
   * What came of sending.
   *
   * @param letters those that were touched, in dry runs those that would be sent
   * @param busy whether another process is at it; then nothing was done
   */
  public record Sent(List<LetterView> letters, boolean busy) {}

  private static List<LetterView> views(List<Letter> letters) {
    return letters.stream().map(LetterView::of).toList();
  }

  /** The log. */
  @GET
  @Operation(
      operationId = "listLetters",
      summary = "List what was sent, what waits and what failed; organizers only")
  public Log list(
      @Parameter(description = "those of this state alone") @QueryParam("state")
          Letter.@Nullable State state) {
    return Log.of(verbs.list.run(viewers.current(), state));
  }

  /** What is due. */
  @POST
  @Path("/send")
  @Operation(
      operationId = "sendLetters",
      summary = "Send what is due, once each, or tell what would be sent")
  public Sent send(
      @Parameter(description = "the day, today if absent", example = "2026-12-31")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    var outcome = verbs.send.run(viewers.current(), day, dryRun, Progress.NONE);
    return new Sent(views(outcome.letters()), outcome.busy());
  }

  /** Once more. */
  @POST
  @Path("/{id}/again")
  @Operation(
      operationId = "sendLetterAgain",
      summary = "Let a letter that failed, or may not have gone out, go out once more")
  public LetterView again(
      @Parameter(example = "0123456789ab0123456789ab") @PathParam("id") String id) {
    return LetterView.of(verbs.again.run(viewers.current(), new LetterId(id)));
  }
}
