package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.usecase.ErasePerson;
import org.patentbridge.usecase.ExportPerson;
import org.patentbridge.usecase.StateContact;
import org.patentbridge.view.AccountView;
import org.patentbridge.view.AlertDigestView;
import org.patentbridge.view.AuditView;
import org.patentbridge.view.LetterView;
import org.patentbridge.view.StandingNeedView;
import org.patentbridge.view.TokenView;

/** What is kept of the viewer as a person. */
@Path("/api/v1/me")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

  private final Viewers viewers;
  private final Verbs verbs;
  private final Clock clock;

  PersonResource(Viewers viewers, Verbs verbs, Clock clock) {
    this.viewers = viewers;
    this.verbs = verbs;
    this.clock = clock;
  }

  /** The verbs of personal data. */
  @jakarta.inject.Singleton
  static final class Verbs {
    private final StateContact contact;
    private final ExportPerson export;
    private final ErasePerson erase;

    @jakarta.inject.Inject
    Verbs(StateContact contact, ExportPerson export, ErasePerson erase) {
      this.contact = contact;
      this.export = export;
      this.erase = erase;
    }
  }

  /**
   * How a person can be reached.
   *
   * @param reach telephone, e-mail or another way
   */
  public record Reach(
      @NotNull @Size(min = 1, max = 200) @Schema(examples = "0512-6000 0000") String reach) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "contact";
    }
  }

  /**
   * All that is kept of a person.
   *
   * @param account the account
   * @param reach how the person can be reached, null where not stated
   * @param tokens API tokens, without their words
   * @param acts what the person did, the latest first
   * @param standing needs that go on looking for the person
   * @param digests what the person was told of them, newest first
   * @param letters what was written to the person, newest first
   * @param unwanted letters that the person wants no more: FEEDBACK_REQUEST, ALERT_DIGEST
   */
  public record Person(
      AccountView account,
      @Nullable String reach,
      List<TokenView> tokens,
      List<AuditView> acts,
      List<StandingNeedView> standing,
      List<AlertDigestView> digests,
      List<LetterView> letters,
      List<String> unwanted) {

    static Person of(ExportPerson.Answer kept, Clock clock) {
      var now = clock.instant();
      Contact contact = kept.contact();
      return new Person(
          AccountView.of(kept.account()),
          contact == null ? null : contact.reach(),
          kept.tokens().stream().map(t -> TokenView.of(t, now, null)).toList(),
          kept.acts().stream().map(AuditView::of).toList(),
          kept.standing().stream()
              .map(l -> StandingNeedView.of(l.standing(), l.title(), l.alerts()))
              .toList(),
          kept.digests().stream().map(AlertDigestView::of).toList(),
          kept.letters().stream().map(LetterView::of).toList(),
          kept.unwanted().stream().map(Enum::name).toList());
    }
  }

  /** How the viewer can be reached. */
  @PUT
  @Path("/contact")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "stateContact", summary = "State how you can be reached")
  @APIResponse(responseCode = "204", description = "Kept")
  public void contact(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a telephone",
                              value = "{\"reach\": \"0512-6000 0000\"}")))
          @Valid
          @NotNull
          Reach stated) {
    verbs.contact.run(viewers.current(), stated.reach());
  }

  /** No longer. */
  @DELETE
  @Path("/contact")
  @Operation(operationId = "removeContact", summary = "Take back how you can be reached")
  @APIResponse(responseCode = "204", description = "Done")
  public void removeContact() {
    verbs.contact.run(viewers.current(), null);
  }

  /** All that is kept of the viewer. */
  @GET
  @Path("/data")
  @Operation(operationId = "exportPerson", summary = "Hand out all that is kept of you")
  public Person data() {
    return Person.of(verbs.export.run(viewers.current()), clock);
  }

  /** Gone. */
  @DELETE
  @Operation(
      operationId = "erasePerson",
      summary = "Delete your account and all that is kept of you as a person")
  @APIResponse(responseCode = "204", description = "Done")
  public void erase() {
    verbs.erase.run(viewers.current(), null);
  }
}
