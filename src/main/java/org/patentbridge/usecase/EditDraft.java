package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.domain.review.Drafts;
import org.patentbridge.domain.review.EditCheck;
import org.patentbridge.domain.review.Objection;

/** Changes a draft by one step, after every rule has been asked whether it may be. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EditDraft {

  private final Engine engine;
  private final Events events;
  private final DraftDesk desk;
  private final Drafts drafts;
  private final Clock clock;

  EditDraft(Engine engine, Events events, DraftDesk desk, Drafts drafts, Clock clock) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * What shall be changed.
   *
   * @param event whose lists
   * @param draft the run that the draft starts from, null for the latest
   * @param change the step
   * @param because why, never blank
   * @param override why a soft limit is broken on purpose, empty where none shall be
   */
  public record Request(
      EventId event, @Nullable RunId draft, Change change, String because, String override) {

    public Request {
      because = because.strip();
      override = override.strip();
      if (because.isEmpty()) {
        throw new InvalidValueException("edit-because", because);
      }
    }
  }

  /**
   * A step.
   *
   * @param kind what is done
   * @param pairing what is put in, taken out or noted on; null for the draft as a whole
   * @param instead what takes its place, null unless it is replaced
   * @param note text of a note, empty else
   * @param state number of the state to return to, 0 else
   */
  public record Change(
      DraftEdit.Kind kind,
      @Nullable Pairing pairing,
      @Nullable Pairing instead,
      String note,
      int state) {

    public static Change add(Pairing pairing) {
      return new Change(DraftEdit.Kind.ADD, pairing, null, "", 0);
    }

    public static Change remove(Pairing pairing) {
      return new Change(DraftEdit.Kind.REMOVE, pairing, null, "", 0);
    }

    public static Change replace(Pairing pairing, Pairing instead) {
      return new Change(DraftEdit.Kind.REPLACE, pairing, instead, "", 0);
    }

    /** A note; an empty text takes it back. */
    public static Change note(@Nullable Pairing pairing, String note) {
      return new Change(DraftEdit.Kind.NOTE, pairing, null, note.strip(), 0);
    }

    public static Change restore(int state) {
      return new Change(DraftEdit.Kind.RESTORE, null, null, "", state);
    }

    private @Nullable Pairing added() {
      return kind == DraftEdit.Kind.ADD ? pairing : instead;
    }
  }

  /**
   * What came of it.
   *
   * @param draft as it is now
   * @param overridden soft limits that were broken on purpose
   */
  public record Answer(Draft draft, List<Objection> overridden) {}

  /**
   * Keeps the edit, or refuses it with everything that speaks against it.
   *
   * @throws BadInputException where a hard rule would be broken, or a soft one without a word why
   */
  @Transactional
  public Answer run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "edit a draft");
    var event = engine.directory().seen(events.get(request.event()));
    var draft = desk.get(event.id(), request.draft());
    checkPlace(draft, request.change());
    var rules = new HardRules(engine, event, draft.run().provenance().asOf());
    var added = request.change().added();
    if (added != null && draft.findRow(added).isPresent()) {
      refuse(request, List.of(EditCheck.standsAlready(added)));
    }
    var row = added == null ? null : row(rules, added);
    var edited = draft.plus(edit(viewer, draft, request, row));
    List<Objection> against = new ArrayList<>();
    against.addAll(EditCheck.between(event, draft.entries(), edited.entries(), rules::verdicts));
    var quotas = new EventQuotas(rules.session().directory(), rules.session().candidates().shelf());
    against.addAll(new QuotaObjections(event, quotas).between(draft.entries(), edited.entries()));
    refuse(request, against);
    var edit = edited.edits().getLast();
    drafts.append(draft.run().id(), edit);
    return new Answer(edited, against);
  }

  private static void checkPlace(Draft draft, Change change) {
    var pairing = change.pairing();
    if (change.kind() != DraftEdit.Kind.ADD
        && pairing != null
        && draft.findRow(pairing).isEmpty()) {
      throw new NotFoundException("row of the draft", pairing.seeker() + " " + pairing.offering());
    }
    if (change.kind() == DraftEdit.Kind.RESTORE
        && (change.state() < 0 || change.state() >= draft.state())) {
      throw new NotFoundException("earlier state of the draft", Integer.toString(change.state()));
    }
  }

  /** The row that a pairing is, with the points that it has or would have. */
  private static MatchEntry row(HardRules rules, Pairing pairing) {
    var session = rules.session();
    var seeker =
        rules
            .findSeeker(pairing.seeker())
            .orElseThrow(() -> new NotFoundException("seeker", pairing.seeker().toString()));
    var candidate =
        session
            .candidates()
            .findPair(seeker, pairing.offering())
            .orElseThrow(() -> new NotFoundException("offering", pairing.offering().toString()));
    var unverified =
        session.scorer().verdicts(candidate, session.context()).stream()
            .filter(v -> v.isUnknown())
            .toList();
    var scored =
        new ScoredPairing(
            pairing,
            seeker.party(),
            session.directory().holderParty(candidate.offering()),
            session.scorer().points(candidate, session.context()),
            unverified);
    return session.entry(1, scored, seeker);
  }

  private DraftEdit edit(Viewer viewer, Draft draft, Request request, @Nullable MatchEntry row) {
    var change = request.change();
    var stamp =
        new DraftEdit.Stamp(
            viewer.name(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            request.because(),
            request.override());
    return new DraftEdit(
        draft.state() + 1,
        change.kind(),
        change.pairing(),
        row,
        change.note(),
        change.state(),
        stamp);
  }

  private static void refuse(Request request, List<Objection> against) {
    List<Problem> problems = new ArrayList<>();
    for (Objection objection : against) {
      if (objection.hard() || request.override().isEmpty()) {
        problems.add(problem(request, objection));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(new ProblemReport(problems));
    }
  }

  private static Problem problem(Request request, Objection objection) {
    var pairing = request.change().pairing();
    var what = pairing == null ? "#" + request.change().state() : pairing.offering().toString();
    return Problem.error(
        objection.hard() ? "edit-forbidden" : "edit-limit",
        Place.of(request.event().value()).field(objection.rule()),
        what,
        what,
        objection.reason().in(Language.ZH),
        objection.reason().in(Language.EN));
  }
}
