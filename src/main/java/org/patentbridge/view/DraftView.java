package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.review.Approval;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.DraftDifference;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.domain.review.Objection;

/**
 * A draft with its edits, beside other lists.
 *
 * @param event whose lists
 * @param draft the run that it starts from
 * @param drafts runs of all drafts of the event, latest first
 * @param madeBy who had it made, empty where not known
 * @param state number of the state that holds now; 0 is the run as computed
 * @param note the note on the draft as a whole, empty where there is none
 * @param approval of the state that holds now, null where nobody approved it
 * @param edits in the order of making
 * @param against what it is compared with
 * @param before points and exposure of that
 * @param after points and exposure of the draft
 * @param kept how many rows stand in both
 * @param added rows that only the draft has
 * @param removed rows that only the other has
 */
public record DraftView(
    String event,
    String draft,
    List<String> drafts,
    String madeBy,
    int state,
    String note,
    @Nullable Approved approval,
    List<Edit> edits,
    String against,
    Balance before,
    Balance after,
    int kept,
    List<RowView> added,
    List<RowView> removed) {

  /**
   * A second person's word.
   *
   * @param by who
   * @param at when, ISO instant
   * @param state the state that was approved
   * @param note what the person adds
   */
  public record Approved(String by, String at, int state, String note) {

    public static Approved of(Approval approval) {
      return new Approved(
          approval.by(), approval.at().toString(), approval.state(), approval.note());
    }
  }

  /**
   * A change that a person made.
   *
   * @param number 1-based; also the number of the state that it made
   * @param kind ADD, REMOVE, REPLACE, NOTE or RESTORE
   * @param seeker id of the need or mandate, null where none is meant
   * @param offering id of the patent or offer, null likewise
   * @param added what was put in, null where nothing was
   * @param note text of a note
   * @param restored the state that was returned to, 0 else
   * @param by who
   * @param at when, ISO instant
   * @param because why
   * @param override why a limit was broken on purpose, empty where none was
   */
  public record Edit(
      int number,
      String kind,
      @Nullable String seeker,
      @Nullable String offering,
      @Nullable RowView added,
      String note,
      int restored,
      String by,
      String at,
      String because,
      String override) {

    static Edit of(DraftEdit edit) {
      var pairing = edit.pairing();
      var added = edit.added();
      return new Edit(
          edit.number(),
          edit.kind().name(),
          pairing == null ? null : pairing.seeker().toString(),
          pairing == null ? null : pairing.offering().toString(),
          added == null ? null : RowView.of(added),
          edit.note(),
          edit.state(),
          edit.stamp().by(),
          edit.stamp().at().toString(),
          edit.stamp().because(),
          edit.stamp().override());
    }
  }

  /**
   * What lists come to.
   *
   * @param rows how many
   * @param points of all
   * @param topTenthShare share of the places that the most proposed tenth has, in [0, 1]
   * @param gini Gini coefficient, in [0, 1]
   */
  public record Balance(int rows, double points, double topTenthShare, double gini) {

    static Balance of(DraftDifference.Balance balance) {
      return new Balance(
          balance.rows(),
          balance.points().asDouble(),
          balance.exposure().topTenthShare(),
          balance.exposure().gini());
    }
  }

  /**
   * What became of an edit.
   *
   * @param draft the run of the draft
   * @param state number of the state that holds now
   * @param edit the edit
   * @param overridden limits that were broken on purpose
   */
  public record Edited(String draft, int state, Edit edit, List<BothLanguages> overridden) {

    public static Edited of(Draft draft, List<Objection> overridden) {
      return new Edited(
          draft.run().id().value(),
          draft.state(),
          Edit.of(draft.edits().getLast()),
          overridden.stream().map(o -> BothLanguages.of(o.reason())).toList());
    }
  }

  public static DraftView of(
      Draft draft, List<RunId> drafts, String against, DraftDifference difference) {
    return new DraftView(
        draft.run().event().value(),
        draft.run().id().value(),
        drafts.stream().map(RunId::value).toList(),
        draft.opening().by(),
        draft.state(),
        draft.note(),
        draft.findApproval().map(Approved::of).orElse(null),
        draft.edits().stream().map(Edit::of).toList(),
        against,
        Balance.of(difference.before()),
        Balance.of(difference.after()),
        difference.kept().size(),
        rows(difference.added()),
        rows(difference.removed()));
  }

  private static List<RowView> rows(List<MatchEntry> entries) {
    return entries.stream().map(RowView::of).toList();
  }
}
