package org.patentbridge.cli;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.review.DraftDifference.Balance;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.domain.review.Objection;
import org.patentbridge.usecase.ApproveDraft;
import org.patentbridge.usecase.EditDraft;
import org.patentbridge.usecase.ReviewDrafts;
import org.patentbridge.view.DraftView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The commands by which drafts are looked at, changed and approved. */
final class ReviewCommand {

  private ReviewCommand() {}

  /** A command about one draft. */
  abstract static class OfDraft extends EventCommand.OfEvent {

    @Option(
        names = "--draft",
        paramLabel = "RUN",
        description = "The run that the draft starts from (default: the latest).")
    private @Nullable RunId draft;

    final @Nullable RunId draft() {
      return draft;
    }
  }

  /** {@code event review}: a draft beside another. */
  @Command(
      name = "review",
      description = "Show a draft beside what is published or beside another draft.")
  static final class Review extends OfDraft {

    @Option(
        names = "--against",
        paramLabel = "RUN",
        description = "Compare with this draft (default: what is published, else the one before).")
    private @Nullable RunId against;

    @Option(names = "--json", description = "Print the comparison as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var answer =
          useCases()
              .review()
              .drafts()
              .run(viewer(), new ReviewDrafts.Request(id(), draft(), against));
      var terminal = terminal();
      if (json) {
        terminal.json(
            DraftView.of(answer.draft(), answer.others(), answer.against(), answer.difference()));
      } else {
        show(terminal, answer);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void show(Terminal terminal, ReviewDrafts.Answer answer) {
      var draft = answer.draft();
      var difference = answer.difference();
      terminal.result(
          Lines.text(
              terminal,
              "cli.draft",
              draft.run().id().value(),
              draft.state(),
              draft.opening().by(),
              answer.against()));
      balance(terminal, answer.against(), difference.before());
      balance(terminal, "draft " + draft.run().id(), difference.after());
      terminal.result(
          Lines.text(
              terminal,
              "cli.draft.difference",
              difference.kept().size(),
              difference.added().size(),
              difference.removed().size()));
      difference.added().forEach(e -> terminal.result(row("+", e)));
      difference.removed().forEach(e -> terminal.result(row("-", e)));
      draft.edits().forEach(e -> terminal.result(edit(terminal, e)));
      draft
          .findApproval()
          .ifPresentOrElse(
              a -> terminal.result(Lines.text(terminal, "cli.draft.approved", a.state(), a.by())),
              () -> terminal.result(Lines.text(terminal, "cli.draft.not-approved")));
    }

    private static void balance(Terminal terminal, String name, Balance balance) {
      terminal.result(
          Lines.text(
              terminal,
              "cli.draft.balance",
              name,
              balance.rows(),
              balance.points().toString(),
              balance.exposure().topTenthShare(),
              balance.exposure().gini()));
    }

    private static String row(String sign, MatchEntry entry) {
      var card = entry.card();
      return "  %s %s  %s  %s – %s, %s"
          .formatted(
              sign,
              entry.match().points(),
              entry.match().pairing().seeker(),
              card.seekerName(),
              card.offeringNumber(),
              card.holderName());
    }

    private static String edit(Terminal terminal, DraftEdit edit) {
      var pairing = edit.pairing();
      return Lines.text(
          terminal,
          "cli.draft.edit",
          edit.number(),
          Lines.text(terminal, "edit-kind." + edit.kind()),
          pairing == null ? "" : pairing.seeker() + " " + pairing.offering(),
          edit.stamp().by(),
          edit.stamp().at().toString(),
          edit.stamp().because());
    }
  }

  /** {@code event edit}: one step. */
  @Command(
      name = "edit",
      description = {
        "Change a draft by one step: add, remove, replace, note or restore.",
        "Every gate, cap, limit, pin and ban is asked first."
      })
  static final class Edit extends OfDraft {

    @Parameters(index = "1", description = "add, remove, replace, note or restore.")
    private DraftEdit.Kind kind = DraftEdit.Kind.NOTE;

    @Option(
        names = "--seeker",
        paramLabel = "ID",
        description = "Need or mandate, for example need:N-01-07.")
    private @Nullable SeekerId seeker;

    @Option(names = "--patent", paramLabel = "NO", description = "Publication number or id.")
    private @Nullable OfferingId patent;

    @Option(
        names = "--with",
        paramLabel = "NO",
        description = "What takes its place: publication number or id.")
    private @Nullable OfferingId with;

    @Option(
        names = "--with-seeker",
        paramLabel = "ID",
        description = "For which need or mandate (default: the same).")
    private @Nullable SeekerId withSeeker;

    @Option(names = "--note", defaultValue = "", description = "Text of a note.")
    private String note = "";

    @Option(names = "--state", paramLabel = "N", description = "State to return to; 0 is the run.")
    private @Nullable Integer state;

    @Option(names = "--because", required = true, description = "Why; kept with the edit.")
    private String because = "";

    @Option(
        names = "--override",
        defaultValue = "",
        paramLabel = "WHY",
        description = "Break a limit or cap on purpose, and why; hard rules never break.")
    private String override = "";

    @Override
    public Integer call() {
      var request = new EditDraft.Request(id(), draft(), change(), because, override);
      var answer = useCases().review().edit().run(viewer(), request);
      var terminal = terminal();
      terminal.result(
          Lines.text(
              terminal,
              "cli.draft.edited",
              answer.draft().run().id().value(),
              answer.draft().state(),
              answer.draft().entries().size()));
      answer.overridden().stream()
          .map(Objection::reason)
          .forEach(r -> terminal.result("  ! " + r.in(terminal.language())));
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private EditDraft.Change change() {
      return switch (kind) {
        case ADD -> EditDraft.Change.add(pairing(seeker, patent));
        case REMOVE -> EditDraft.Change.remove(pairing(seeker, patent));
        case REPLACE ->
            EditDraft.Change.replace(
                pairing(seeker, patent), pairing(withSeeker == null ? seeker : withSeeker, with));
        case NOTE ->
            EditDraft.Change.note(
                seeker == null && patent == null ? null : pairing(seeker, patent), note);
        case RESTORE -> {
          if (state == null) {
            throw new ParameterException(line(), "restore needs --state");
          }
          yield EditDraft.Change.restore(state);
        }
      };
    }

    private Pairing pairing(@Nullable SeekerId of, @Nullable OfferingId what) {
      if (of == null || what == null) {
        throw new ParameterException(
            line(), "This edit needs --seeker and --patent" + (with == null ? "" : " and --with"));
      }
      return new Pairing(of, what);
    }
  }

  /** {@code event approve}: a second person's word. */
  @Command(
      name = "approve",
      description = {
        "Approve a draft as it is now, as a person who neither made nor edited it.",
        "Name yourself with --as."
      })
  static final class Approve extends OfDraft {

    @Option(names = "--note", defaultValue = "", description = "What you add.")
    private String note = "";

    @Override
    public Integer call() {
      var approval =
          useCases()
              .review()
              .approve()
              .run(viewer(), new ApproveDraft.Request(id(), draft(), note));
      var terminal = terminal();
      terminal.result(Lines.text(terminal, "cli.draft.approved", approval.state(), approval.by()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
