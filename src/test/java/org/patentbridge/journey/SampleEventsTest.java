package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.usecase.GetPatent;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.RunDemo;

/** The laws, on all rows of all lists of the three sample events. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class SampleEventsTest {

  private static final Set<LegalState> DEAD =
      Set.of(
          LegalState.LAPSED,
          LegalState.EXPIRED,
          LegalState.WITHDRAWN,
          LegalState.REFUSED,
          LegalState.REVOKED);

  @Inject World world;
  @Inject ExplainAbsence explainAbsence;
  @Inject GetPatent getPatent;
  @Inject ImportRecords importRecords;

  @Test
  void threeEventsComeToListsAndTimetables() {
    var events = world.played().answer().events();
    assertThat(events).hasSize(3);
    assertThat(events)
        .allSatisfy(
            e -> {
              assertThat(e.run().lists()).isNotEmpty();
              assertThat(e.timetable().meetings()).isNotEmpty();
            });
    assertThat(world.played().answer().reports())
        .allSatisfy(r -> assertThat(r.problems().hasErrors()).as(r.source()).isFalse());
  }

  @Test
  void theReadmeShowsWhatTheDemoPrints() throws IOException {
    var played =
        world.played().answer().events().stream()
            .filter(e -> e.event().id().value().equals("thousand-universities-2026-12"))
            .findFirst()
            .orElseThrow();
    var run = played.run();
    var summary =
        Messages.text(
            Language.EN,
            "cli.run-summary",
            run.lists().size(),
            run.entries().size(),
            run.total().toString(),
            run.leftOvers().size(),
            played.timetable().meetings().size(),
            played.timetable().slotsUsed(),
            played.timetable().unscheduled().size());
    var first = run.lists().getFirst();
    assertThat(Files.readString(Path.of("README.md")))
        .contains(summary)
        .contains("  " + first.name() + "\n")
        .contains("   1   " + first.entries().getFirst().match().points());
  }

  @Test
  void everyTotalIsTheSumOfItsParts() throws IOException {
    for (RunDemo.Played event : world.played().answer().events()) {
      Laws.scoresAreSums(event.run());
      var name = "match-list-" + event.event().id() + ".xlsx";
      assertThat(world.played().files()).containsKey(name);
      Laws.cellsAreSums(
          java.util.Objects.requireNonNull(world.played().files().get(name), name), event.run());
    }
  }

  @Test
  void everyCapacityIsKeptAndNobodyVanishes() {
    for (RunDemo.Played event : world.played().answer().events()) {
      Laws.capacitiesAreKept(event.event(), event.run());
      Laws.nobodyVanishes(event.event(), event.run());
      Laws.timetableIsKept(event.event(), event.run(), event.timetable());
    }
  }

  @Test
  void noRowHasAClosedGate() {
    int asked = 0;
    for (RunDemo.Played event : world.played().answer().events()) {
      for (MatchEntry entry : event.run().entries()) {
        var pairing = entry.match().pairing();
        assertThat(entry.match().unverified()).allMatch(GateVerdict::isUnknown);
        if (pairing.offering().kind() == OfferingId.Kind.PATENT) {
          var patent = getPatent.run(World.ORGANIZER, new PatentId(pairing.offering().key()));
          assertThat(patent.status().state()).isNotIn(DEAD);
        }
        if (pairing.seeker().kind() == SeekerId.Kind.NEED) {
          var question =
              new ExplainAbsence.Request(
                  new NeedId(pairing.seeker().key()), null, pairing.offering(), World.DAY, 10);
          var answer = explainAbsence.run(World.ORGANIZER, question);
          assertThat(answer.gates()).as(pairing.toString()).noneMatch(GateVerdict::isClosed);
          assertThat(answer.score().total()).isEqualTo(entry.match().points());
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(50);
  }

  @Test
  @Tag("torture")
  void twoFreshFoldersGiveTheSameBytesAndTheOrderOfFilesDecidesNothing() throws IOException {
    var first = world.played();
    world.empty();
    var second = world.play(World.SAMPLES);
    assertThat(second.files().keySet()).isEqualTo(first.files().keySet()).hasSizeGreaterThan(20);
    first
        .files()
        .forEach((name, bytes) -> assertThat(second.files().get(name)).as(name).isEqualTo(bytes));
    world.empty();
    importBackwards();
    var third = world.play(World.SAMPLES);
    for (int i = 0; i < 3; i++) {
      var a = first.answer().events().get(i);
      var b = third.answer().events().get(i);
      assertThat(b.run().entries()).isEqualTo(a.run().entries());
      assertThat(b.run().leftOvers()).isEqualTo(a.run().leftOvers());
      assertThat(b.run().id()).isEqualTo(a.run().id());
      assertThat(b.timetable()).isEqualTo(a.timetable());
    }
  }

  private void importBackwards() throws IOException {
    for (var kind :
        List.of(
            ImportRecords.Kind.MANDATES,
            ImportRecords.Kind.NEEDS,
            ImportRecords.Kind.PATENTS,
            ImportRecords.Kind.ORGANIZATIONS)) {
      var folder = World.SAMPLES.resolve(kind.name().toLowerCase(Locale.ROOT));
      try (var files = Files.list(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          var request = new ImportRecords.Request(kind, InputFile.of(file), false);
          importRecords.run(World.ORGANIZER, request, Progress.NONE);
        }
      }
    }
  }
}
