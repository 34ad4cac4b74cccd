package org.patentbridge.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.EditDraft;

/** The fields by which a row of a draft is changed, as they were typed. */
public final class DraftFields {

  private static final String LIFT = "LIFT";

  @FormParam("draft")
  @DefaultValue("")
  public String draft = "";

  @FormParam("what")
  @DefaultValue("")
  public String what = "";

  @FormParam("seeker")
  @DefaultValue("")
  public String seeker = "";

  @FormParam("party")
  @DefaultValue("")
  public String party = "";

  @FormParam("offering")
  @DefaultValue("")
  public String offering = "";

  @FormParam("with")
  @DefaultValue("")
  public String with = "";

  @FormParam("note")
  @DefaultValue("")
  public String note = "";

  @FormParam("state")
  @DefaultValue("0")
  public int state;

  @FormParam("because")
  @DefaultValue("")
  public String because = "";

  @FormParam("override")
  @DefaultValue("")
  public String override = "";

  /** One step of editing. */
  EditDraft.Request request(EventId event) {
    return new EditDraft.Request(event, run(), change(), because, override);
  }

  private @Nullable RunId run() {
    return draft.isBlank() ? null : new RunId(draft);
  }

  private EditDraft.Change change() {
    return switch (what) {
      case "ADD" -> EditDraft.Change.add(pairing(offering));
      case "REMOVE" -> EditDraft.Change.remove(pairing(offering));
      case "REPLACE" -> EditDraft.Change.replace(pairing(offering), pairing(with));
      case "NOTE" -> EditDraft.Change.note(seeker.isBlank() ? null : pairing(offering), note);
      case "RESTORE" -> EditDraft.Change.restore(state);
      default -> throw new InvalidValueException("request-parameter", what);
    };
  }

  private Pairing pairing(String of) {
    return new Pairing(SeekerId.parse(seeker), OfferingId.meant(of.strip()));
  }

  /** The word on a pair of the event. */
  PairRule rule() {
    var kind =
        Arrays.stream(PairRule.Kind.values())
            .filter(k -> isLifted() || k.name().equals(what))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException("pair-rule", what));
    return new PairRule(kind, new OrganizationId(party), OfferingId.meant(offering));
  }

  boolean isLifted() {
    return what.equals(LIFT);
  }
}
