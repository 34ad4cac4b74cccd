package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.intake.EventDraftReader;

/** The main job on a folder of samples: load, index, run its events, write lists and timetables. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class RunDemo {

  private static final String PARTICIPANTS = ".participants.csv";
  private static final String EVENT = ".json";

  private final ImportRecords importRecords;
  private final RebuildIndex rebuildIndex;
  private final CreateEvent createEvent;
  private final EnterParticipants enterParticipants;
  private final RunMatching runMatching;
  private final PlanMeetings planMeetings;
  private final ExportEvent exportEvent;
  private final DemoMonths demoMonths;

  RunDemo(
      ImportRecords importRecords,
      RebuildIndex rebuildIndex,
      CreateEvent createEvent,
      EnterParticipants enterParticipants,
      RunMatching runMatching,
      PlanMeetings planMeetings,
      ExportEvent exportEvent,
      DemoMonths demoMonths) {
    this.importRecords = importRecords;
    this.rebuildIndex = rebuildIndex;
    this.createEvent = createEvent;
    this.enterParticipants = enterParticipants;
    this.runMatching = runMatching;
    this.planMeetings = planMeetings;
    this.exportEvent = exportEvent;
    this.demoMonths = demoMonths;
  }

  /**
   * What is asked.
   *
   * @param samples folder with {@code organizations}, {@code patents}, {@code needs}, {@code
   *     mandates}, perhaps {@code investments} and {@code plans}, and {@code events}
   * @param asOf the day that gates are checked against
   * @param seed of every random choice
   */
  public record Request(Path samples, LocalDate asOf, long seed) {}

  /**
   * What came of it.
   *
   * @param reports one per imported file, in the order of reading
   * @param events one per sample event, by file name
   * @param shortlists names of the workbooks of the calendar's months
   */
  public record Answer(List<ImportedFile> reports, List<Played> events, List<String> shortlists) {}

  /** A sample event with its lists and its timetable. */
  public record Played(
      Event event,
      ImportedFile participants,
      MatchRun run,
      Timetable timetable,
      ExportEvent.Answer files) {}

  /** Runs everything; doing it again changes nothing. */
  public Answer run(Viewer viewer, Request request, FileTarget target, Progress progress) {
    Access.mustAdminister(viewer, "play the demo");
    List<ImportedFile> reports = new ArrayList<>();
    for (var kind :
        List.of(
            ImportRecords.Kind.ORGANIZATIONS,
            ImportRecords.Kind.PATENTS,
            ImportRecords.Kind.NEEDS,
            ImportRecords.Kind.MANDATES,
            ImportRecords.Kind.INVESTMENTS,
            ImportRecords.Kind.PLANS)) {
      var folder = request.samples().resolve(kind.name().toLowerCase(java.util.Locale.ROOT));
      for (Path file : Files.isDirectory(folder) ? filesIn(folder) : List.<Path>of()) {
        var one = new ImportRecords.Request(kind, InputFile.of(file), false);
        reports.add(importRecords.run(viewer, one, progress));
      }
    }
    if (reports.stream().anyMatch(r -> r.saved().added() + r.saved().changed() > 0)) {
      rebuildIndex.run(viewer, progress);
    }
    List<Played> played = new ArrayList<>();
    for (Path file : filesIn(request.samples().resolve("events"))) {
      if (file.toString().endsWith(EVENT)) {
        played.add(play(viewer, request, file, target, progress));
      }
    }
    var shortlists =
        demoMonths.play(viewer, request.samples(), target, progress).stream()
            .map(DemoMonths.Month::file)
            .filter(name -> !name.isEmpty())
            .toList();
    return new Answer(reports, played, shortlists);
  }

  private Played play(
      Viewer viewer, Request request, Path file, FileTarget target, Progress progress) {
    var draft = EventDraftReader.read(file);
    createEvent.run(viewer, draft);
    var participants = file.resolveSibling(draft.id() + PARTICIPANTS);
    var entered = enterParticipants.run(viewer, draft.id(), InputFile.of(participants));
    var asked = new RunRequest(draft.id(), request.asOf(), request.seed());
    var run = runMatching.run(viewer, asked, progress);
    var timetable = planMeetings.run(viewer, draft.id()).timetable();
    return new Played(
        entered.event(),
        entered.intake(),
        run,
        timetable,
        exportEvent.run(viewer, ExportEvent.Request.all(draft.id()), target));
  }

  private static List<Path> filesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the samples in " + folder, unreadable);
    }
  }
}
