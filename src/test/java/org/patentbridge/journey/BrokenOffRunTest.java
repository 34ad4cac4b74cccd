package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.SeekerPools;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.ListJobs;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.ResumeRuns;
import org.patentbridge.usecase.RunMatching;
import org.patentbridge.usecase.RunRequest;
import org.patentbridge.usecase.RunStoppedException;

/** A run that is broken off goes on where it was and comes to the list of an undisturbed one. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class BrokenOffRunTest {

  private static final EventId EVENT = new EventId("thousand-universities-2026-12");
  private static final String ADDRESS = "/api/v1/events/" + EVENT;

  /** Another day than the samples were run on, so that the work is new. */
  private static final RunRequest ASKED = new RunRequest(EVENT, World.DAY.plusDays(1), 1);

  private static final int BATCH = 25;

  @Inject World world;
  @Inject Shell shell;
  @Inject RunMatching runMatching;
  @Inject ResumeRuns resumeRuns;
  @Inject ExportEvent exportEvent;
  @Inject GetRun getRun;
  @Inject ListJobs listJobs;
  @Inject MatchJobs jobs;
  @Inject SeekerPools pools;
  @Inject Keeper keeper;
  @TempDir Path folder = Path.of("");

  /** Ends the work at a seeker: as a kill does, or as a person who asks it to stop. */
  private static final class Plug implements Progress {
    private final long atSeeker;
    private final boolean politely;
    private long heard;

    Plug(long atSeeker, boolean politely) {
      this.atSeeker = atSeeker;
      this.politely = politely;
    }

    @Override
    public void phase(String name, long total) {
      heard = 0;
    }

    @Override
    public void step(long done) {
      heard += done;
      if (heard == atSeeker && !politely) {
        throw new IllegalStateException("pulled the plug");
      }
    }

    @Override
    public boolean isCancelled() {
      return politely && heard >= atSeeker;
    }
  }

  /** The samples are played once for all tests of this class. */
  private static boolean prepared;

  @BeforeEach
  void samplesAreThereAndNothingHasBeenRun() {
    if (!prepared) {
      world.played();
      prepared = true;
    }
    world.forgetRuns();
  }

  private MatchRun run(Progress progress) {
    return runMatching.run(World.ORGANIZER, ASKED, progress);
  }

  private MatchJob work() {
    return listJobs.run(World.ORGANIZER, EVENT).getFirst();
  }

  private long kept() {
    var inputs = work().inputs();
    return inputs == null ? 0 : pools.count(inputs);
  }

  private Map<String, byte[]> files() {
    assertThat(shell.run("event", "schedule", EVENT.value()).code()).isZero();
    var shelf = new World.Shelf();
    exportEvent.run(World.ORGANIZER, ExportEvent.Request.all(EVENT), shelf);
    return shelf.files;
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(one.keySet()).isEqualTo(other.keySet());
    one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void killedRunGoesOnWhereItWasAndGivesTheSameList() {
    var undisturbed = run(Progress.NONE);
    var total = kept();
    assertThat(total).as("seekers of the sample event").isGreaterThan(2 * BATCH);
    world.forgetRuns();
    for (int kill = 1; kill <= 2; kill++) {
      int at = kill * BATCH + 3;
      assertThatThrownBy(() -> run(new Plug(at, false))).hasMessage("pulled the plug");
      assertThat(work().state()).isEqualTo(JobState.INTERRUPTED);
      assertThat(kept()).isEqualTo((long) kill * BATCH);
    }

    var resumed = run(Progress.NONE);

    assertThat(resumed).isEqualTo(undisturbed);
    assertThat(kept()).isEqualTo(total);
    assertThat(work().state()).isEqualTo(JobState.COMPLETED);
    assertThat(work().run()).isEqualTo(undisturbed.id());
    assertThat(work().phases())
        .extracting(p -> p.name())
        .containsExactly("phase.candidates", "phase.optimum", "phase.balance", "phase.report");
  }

  @Test
  void runOfADeadProcessIsShownAsInterruptedAndGoesOnAtTheNextStart() {
    var undisturbed = run(Progress.NONE);
    world.forgetRuns();
    assertThatThrownBy(() -> run(new Plug(BATCH + 1, false))).hasMessage("pulled the plug");
    var broken = work();
    var dead =
        new MatchJob(
            broken.order(),
            JobState.RUNNING,
            broken.inputs(),
            broken.done(),
            broken.total(),
            broken.phases(),
            broken.gates(),
            Instant.EPOCH,
            null,
            null,
            null);
    keeper.keep(() -> jobs.save(dead));
    var job = ADDRESS + "/jobs/" + dead.id();
    assertThat(RestAssured.get(job).jsonPath().getString("state")).isEqualTo("INTERRUPTED");

    assertThat(resumeRuns.run(World.ORGANIZER)).extracting(MatchJob::id).contains(dead.id());

    assertThat(RunsOverHttp.awaited(job).getString("state")).isEqualTo("COMPLETED");
    assertThat(getRun.run(World.ORGANIZER, EVENT, null)).isEqualTo(undisturbed);
    assertThat(resumeRuns.run(World.ORGANIZER)).isEmpty();
  }

  @Test
  void stoppedRunSaysHowFarItCameAndTheSameOrderGoesOn() {
    var undisturbed = run(Progress.NONE);
    world.forgetRuns();

    assertThatThrownBy(() -> run(new Plug(7, true)))
        .isInstanceOfSatisfying(
            RunStoppedException.class, stopped -> assertThat(stopped.job().done()).isEqualTo(7));

    assertThat(work().state()).isEqualTo(JobState.CANCELLED);
    assertThat(kept()).isEqualTo(7);
    assertThat(resumeRuns.run(World.ORGANIZER)).isEmpty();
    assertThat(shell.run("event", "jobs", EVENT.value()).out()).contains("cancelled", "7 of ");
    var again =
        shell.run("event", "run", EVENT.value(), "--as-of", ASKED.asOf().toString(), "--json");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("\"id\" : \"" + undisturbed.id() + "\"");
  }

  @Test
  void otherLimitsNeedNoNewCandidatesButOtherBansDo() {
    var before = run(Progress.NONE);
    var inputs = work().inputs();
    shell.run("event", "change", EVENT.value(), "--offering-cap", "1");
    var capped = run(Progress.NONE);
    assertThat(work().inputs()).isEqualTo(inputs);
    assertThat(capped.id()).isNotEqualTo(before.id());
    assertThat(capped.counts().candidates()).isEqualTo(before.counts().candidates());

    var listed = capped.entries().getFirst().match();
    shell.run(
        "event",
        "pair",
        EVENT.value(),
        "ban",
        listed.seekerParty().value(),
        listed.pairing().offering().toString());
    run(Progress.NONE);

    assertThat(work().inputs()).isNotEqualTo(inputs);
    assertThat(pools.count(Objects.requireNonNull(inputs))).isZero();
    prepared = false;
  }

  @Test
  void orderOfParticipantsChangesNothing() throws IOException {
    var lines =
        Files.readAllLines(
            World.SAMPLES.resolve("events/" + EVENT + ".participants.csv"), StandardCharsets.UTF_8);
    long seed = System.nanoTime();
    var random = new Random(seed);
    var first = run(Progress.NONE);
    var files = files();
    var rows = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(rows, random);
    List<String> shuffled = new ArrayList<>(List.of(lines.getFirst()));
    shuffled.addAll(rows);
    var file = Files.write(folder.resolve("p.csv"), shuffled, StandardCharsets.UTF_8);
    world.forgetParticipants(EVENT);
    assertThat(shell.run("event", "participants", EVENT.value(), file.toString()).code()).isZero();
    world.forgetRuns();

    assertThat(run(Progress.NONE)).as("seed %d", seed).isEqualTo(first);
    assertSame(files(), files);
  }

  @Test
  void sameInputsGiveTheSameRunAndTheSameBytes() {
    var first = run(Progress.NONE);
    var files = files();
    world.forgetRuns();
    var second = run(Progress.NONE);
    assertThat(second).isEqualTo(first);
    assertSame(files(), files);
    assertThat(run(Progress.NONE).id()).isEqualTo(first.id());
  }
}
