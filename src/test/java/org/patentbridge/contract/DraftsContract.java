package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.review.Approval;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.domain.review.DraftOpening;
import org.patentbridge.domain.review.Drafts;

/** What every store of drafts does. */
public abstract class DraftsContract {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final RunId FIRST = new RunId("000000000001");
  private static final RunId SECOND = new RunId("000000000002");

  protected abstract Drafts drafts();

  protected abstract Transactions transactions();

  @Test
  void firstOpeningStaysAndTheLatestOpenedIsListedFirst() {
    open(FIRST, "李雷");
    open(SECOND, "李雷");
    open(FIRST, "韩梅梅");
    assertThat(drafts().listOf(SampleRecords.SESSION.id()))
        .extracting(DraftOpening::run)
        .containsExactly(FIRST, SECOND);
    assertThat(drafts().find(FIRST)).map(DraftOpening::by).contains("李雷");
    assertThat(drafts().find(new RunId("00000000000f"))).isEmpty();
  }

  @Test
  void editsComeBackInTheirOrderWithWhoWhenAndWhy() {
    var added = edit(1, DraftEdit.Kind.ADD);
    var noted = edit(2, DraftEdit.Kind.NOTE);
    append(FIRST, added);
    append(FIRST, noted);
    append(SECOND, added);
    assertThat(drafts().editsOf(FIRST)).isEqualTo(List.of(added, noted));
    assertThat(drafts().editsOf(FIRST).getFirst().stamp().because()).isEqualTo("为什么");
  }

  @Test
  void editWhoseNumberIsTakenIsRefused() {
    append(FIRST, edit(1, DraftEdit.Kind.ADD));
    assertThatThrownBy(() -> append(FIRST, edit(1, DraftEdit.Kind.REMOVE)))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("draft-changed");
    assertThat(drafts().editsOf(FIRST)).hasSize(1);
  }

  @Test
  void laterApprovalTakesThePlaceOfTheEarlier() {
    assertThat(drafts().findApproval(FIRST)).isEmpty();
    approve(new Approval("李雷", NOON, 0, ""));
    var later = new Approval("韩梅梅", NOON.plusSeconds(60), 2, "看过了");
    approve(later);
    assertThat(drafts().findApproval(FIRST)).contains(later);
  }

  private static DraftEdit edit(int number, DraftEdit.Kind kind) {
    var entry = SampleRecords.entry(number);
    return new DraftEdit(
        number,
        kind,
        entry.match().pairing(),
        kind == DraftEdit.Kind.ADD ? entry : null,
        kind == DraftEdit.Kind.NOTE ? "备注" : "",
        0,
        new DraftEdit.Stamp("李雷", NOON, "为什么", ""));
  }

  private void open(RunId run, String by) {
    done(
        () -> {
          drafts().open(new DraftOpening(SampleRecords.SESSION.id(), run, by, NOON));
          return run;
        });
  }

  private void append(RunId run, DraftEdit edit) {
    done(
        () -> {
          drafts().append(run, edit);
          return run;
        });
  }

  private void approve(Approval approval) {
    done(
        () -> {
          drafts().approve(FIRST, approval);
          return FIRST;
        });
  }

  private void done(Supplier<RunId> work) {
    var unused = transactions().get(work);
  }
}
