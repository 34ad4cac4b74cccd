package org.patentbridge.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SampleRecords;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.quantity.Points;

/** Whatever people do to a draft, its hard rules hold and nothing of it is forgotten. */
class DraftTest {

  private static final long SEED = 20261124;
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Event EVENT = SampleRecords.SESSION.withPairRules(List.of());
  private static final Function<MatchEntry, List<GateVerdict>> OPEN = e -> List.of();

  @Test
  void stateZeroIsTheRunAndEveryStateStaysReachable() {
    var draft = draft(row(1, 1, 50), row(1, 2, 40), row(2, 1, 30));
    var removed = draft.plus(edit(draft, DraftEdit.Kind.REMOVE, row(1, 1, 50), null, 0));
    var added = removed.plus(edit(removed, DraftEdit.Kind.ADD, row(1, 3, 45), row(1, 3, 45), 0));
    var back = added.plus(edit(added, DraftEdit.Kind.RESTORE, null, null, 1));
    assertThat(added.entriesAt(0)).isEqualTo(draft.run().entries());
    assertThat(back.entries()).isEqualTo(removed.entries());
    assertThat(back.entriesAt(2)).isEqualTo(added.entries());
    assertThat(added.entries().getFirst().rank()).isEqualTo(1);
    assertThat(added.entries().getFirst().match().points()).isEqualTo(Points.of(45));
    assertThat(added.entries()).extracting(MatchEntry::rank).containsExactly(1, 2, 1);
  }

  @Test
  void replacedRowLosesItsPlaceAndWhoLostIsTold() {
    var draft = draft(row(1, 1, 50), row(2, 2, 40));
    var replaced = draft.plus(edit(draft, DraftEdit.Kind.REPLACE, row(1, 1, 50), row(3, 1, 20), 0));
    assertThat(replaced.findRow(row(1, 1, 50).match().pairing())).isEmpty();
    assertThat(replaced.lists().entries()).hasSize(2);
    assertThat(replaced.lists().counts().matched()).isEqualTo(2);
    assertThat(replaced.lists().leftOvers())
        .filteredOn(l -> l.party().value().equals("sme:1"))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.got()).isZero();
              assertThat(l.reason().key()).isEqualTo("left.edited");
            });
  }

  @Test
  void approvalIsOfOneStateOnly() {
    var draft = draft(row(1, 1, 50));
    var approved =
        new Draft(draft.run(), draft.opening(), draft.edits(), new Approval("韩梅梅", NOON, 0, ""));
    assertThat(approved.findApproval()).isPresent();
    var edited = approved.plus(edit(approved, DraftEdit.Kind.REMOVE, row(1, 1, 50), null, 0));
    assertThat(edited.findApproval()).isEmpty();
    assertThat(edited.makers()).containsExactly("李雷", "editor");
  }

  @Test
  void closedGateAndPinAreHardAndLimitsAreSoft() {
    var pin = new PairRule(PairRule.Kind.PIN, party(1), offering(1));
    var event = EVENT.withPairRules(List.of(pin));
    var row = row(1, 1, 50).match();
    assertThat(new EditCheck(event, List.of(row(1, 1, 50))).toRemoving(row))
        .filteredOn(Objection::hard)
        .extracting(Objection::rule)
        .containsExactly("pin");
    var closed =
        new GateVerdict(
            "own-or-group", GateVerdict.Answer.CLOSED, Reason.of("gate.own-or-group.own", "x"));
    assertThat(new EditCheck(event, List.of()).toAdding(row, List.of(closed)))
        .containsExactly(new Objection("own-or-group", closed.reason(), true));
    var full = new ArrayList<MatchEntry>();
    int most = event.limitsOf(party(1), Side.SEEKER).max();
    for (int i = 0; i < most; i++) {
      full.add(row(1, 10 + i, 9));
    }
    assertThat(new EditCheck(event, full).toAdding(row, List.of()))
        .containsExactly(
            new Objection("seeker-limits", Reason.of("edit.above-max", party(1), most), false));
  }

  @Test
  void undecidableGateIsHardUnlessTheEventAdmitsIt() {
    var unknown =
        new GateVerdict("legal-status", GateVerdict.Answer.UNKNOWN, Reason.of("gate.unknown"));
    assertThat(EVENT.rules().admitUnknown()).isTrue();
    assertThat(new EditCheck(EVENT, List.of()).toAdding(row(1, 1, 5).match(), List.of(unknown)))
        .isEmpty();
  }

  /** Edits at random: those without objection are made, and then all limits still hold. */
  @Test
  void draftEditedWithoutObjectionKeepsEveryCapAndPin() {
    var random = new Random(SEED);
    var pin = new PairRule(PairRule.Kind.PIN, party(1), offering(1));
    var event = EVENT.withPairRules(List.of(pin));
    var draft = draft(row(1, 1, 50), row(1, 2, 49), row(1, 3, 47));
    int made = 0;
    for (int round = 0; round < 2_000; round++) {
      var edit = luck(random, draft);
      var after = draft.plus(edit);
      if (EditCheck.between(event, draft.entries(), after.entries(), OPEN).isEmpty()) {
        made += after.entries().equals(draft.entries()) ? 0 : 1;
        draft = after;
        check(event, draft, round);
      }
      if (draft.edits().size() > 60) {
        draft = draft(draft.entries().toArray(MatchEntry[]::new));
      }
    }
    assertThat(made).as("edits that changed something").isGreaterThan(100);
  }

  private static DraftEdit luck(Random random, Draft draft) {
    var rows = draft.entries();
    var fresh = row(1 + random.nextInt(5), 1 + random.nextInt(7), 10 + random.nextInt(60));
    return switch (random.nextInt(4)) {
      case 0 -> edit(draft, DraftEdit.Kind.ADD, fresh, fresh, 0);
      case 1 -> edit(draft, DraftEdit.Kind.REMOVE, rows.get(random.nextInt(rows.size())), null, 0);
      case 2 ->
          edit(draft, DraftEdit.Kind.REPLACE, rows.get(random.nextInt(rows.size())), fresh, 0);
      default -> edit(draft, DraftEdit.Kind.RESTORE, null, null, random.nextInt(draft.state() + 1));
    };
  }

  private static void check(Event event, Draft draft, int round) {
    var rows = draft.entries().stream().map(MatchEntry::match).toList();
    var where = "seed " + SEED + ", round " + round;
    for (ScoredPairing row : rows) {
      var party = row.seekerParty();
      var offering = row.pairing().offering();
      assertThat(rows.stream().filter(r -> r.seekerParty().equals(party)))
          .as(where)
          .hasSizeLessThanOrEqualTo(event.limitsOf(party, Side.SEEKER).max());
      assertThat(rows.stream().filter(r -> r.pairing().offering().equals(offering)))
          .as(where)
          .hasSizeLessThanOrEqualTo(event.rules().offeringCap());
    }
    assertThat(rows).as(where).anyMatch(r -> isPinned(r));
    var pairs = new HashSet<>();
    rows.forEach(r -> pairs.add(List.of(r.seekerParty(), r.pairing().offering())));
    assertThat(pairs).as(where).hasSameSizeAs(rows);
  }

  private static boolean isPinned(ScoredPairing row) {
    return row.seekerParty().equals(party(1)) && row.pairing().offering().equals(offering(1));
  }

  @Test
  void differenceCountsPointsAndExposureOfBoth() {
    var before = List.of(row(1, 1, 50), row(2, 2, 40));
    var after = List.of(row(1, 1, 50), row(2, 1, 45));
    var difference = DraftDifference.between(before, after);
    assertThat(difference.kept()).containsExactly(after.getFirst());
    assertThat(difference.added()).containsExactly(after.getLast());
    assertThat(difference.removed()).containsExactly(before.getLast());
    assertThat(difference.before().points()).isEqualTo(Points.of(90));
    assertThat(difference.after().points()).isEqualTo(Points.of(95));
    assertThat(difference.after().exposure().topTenthShare()).isEqualTo(1);
  }

  private static Draft draft(MatchEntry... rows) {
    var run = SampleRecords.run("0123456789ab", EVENT.id(), 0).withLists(List.of(rows), List.of());
    return new Draft(run, new DraftOpening(EVENT.id(), run.id(), "李雷", NOON), List.of(), null);
  }

  private static DraftEdit edit(
      Draft draft,
      DraftEdit.Kind kind,
      @Nullable MatchEntry of,
      @Nullable MatchEntry added,
      int state) {
    return new DraftEdit(
        draft.state() + 1,
        kind,
        of == null ? null : of.match().pairing(),
        added,
        "",
        state,
        new DraftEdit.Stamp("editor", NOON, "because", ""));
  }

  private static OrganizationId party(int number) {
    return new OrganizationId("sme:" + number);
  }

  private static OfferingId offering(int number) {
    return OfferingId.parse("patent:CN" + number);
  }

  private static MatchEntry row(int seeker, int offering, int points) {
    var pairing = new Pairing(SeekerId.parse("need:N-" + seeker), offering(offering));
    var score =
        new Score(
            List.of(
                new ScorePart(
                    "text-relevance",
                    Points.of(points),
                    1,
                    false,
                    List.of(),
                    Reason.of("because.text"))));
    return new MatchEntry(
        1,
        new ScoredPairing(
            pairing, party(seeker), new OrganizationId("uni:" + offering), score, List.of()),
        new PairingCard("甲" + seeker, "需求", "专利", "CN", "乙", LegalStatus.UNKNOWN, false));
  }
}
