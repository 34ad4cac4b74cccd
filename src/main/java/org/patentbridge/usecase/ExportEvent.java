package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.export.ExportKind;
import org.patentbridge.export.MatchListCsv;
import org.patentbridge.export.MatchListXlsx;
import org.patentbridge.export.ParticipantCalendar;
import org.patentbridge.export.TimetableCsv;
import org.patentbridge.export.TimetableXlsx;

/** Writes an event's match lists, timetable and calendars as files. */
@ApplicationScoped
public class ExportEvent {

  private final Events events;
  private final ListsInForce lists;
  private final Timetables timetables;

  ExportEvent(Events events, ListsInForce lists, Timetables timetables) {
    this.events = events;
    this.lists = lists;
    this.timetables = timetables;
  }

  /** Which files of an event are wanted. */
  public enum Part {
    MATCH_LIST_XLSX(ExportKind.MATCH_LIST_XLSX),
    MATCH_LIST_CSV(ExportKind.MATCH_LIST_CSV),
    LEFT_OVER_CSV(ExportKind.LEFT_OVER_CSV),
    TIMETABLE_XLSX(ExportKind.TIMETABLE_XLSX),
    TIMETABLE_CSV(ExportKind.TIMETABLE_CSV),
    CALENDARS(ExportKind.CALENDAR);

    private final ExportKind kind;

    Part(ExportKind kind) {
      this.kind = kind;
    }

    /** Media type of the file or files. */
    public String mediaType() {
      return kind.mediaType();
    }

    private boolean isOfTimetable() {
      return this == TIMETABLE_XLSX || this == TIMETABLE_CSV || this == CALENDARS;
    }
  }

  /**
   * Writes the wanted files of what is published, else of the latest draft; of the timetable where
   * there is one. Rows that a gate stops by now are withheld, and said to be.
   *
   * @param wanted parts, all where empty
   * @return names of the files in the order of writing
   */
  public List<String> run(Viewer viewer, EventId id, Set<Part> wanted, FileTarget target) {
    Access.mustOrganize(viewer, "export an event");
    var files = new Files(events.get(id), lists.of(id), target);
    try {
      for (Part part : Part.values()) {
        if (wanted.isEmpty() || wanted.contains(part)) {
          write(part, files, !wanted.isEmpty());
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write the files of event " + id, unwritable);
    }
    return files.written;
  }

  private void write(Part part, Files files, boolean demanded) throws IOException {
    if (!part.isOfTimetable()) {
      files.writeLists(part);
      return;
    }
    var id = files.event.id();
    var timetable = timetables.find(id);
    if (timetable.isPresent()) {
      files.writeTimetable(part, lists.without(timetable.get(), files.run));
    } else if (demanded) {
      throw new NotFoundException("timetable of event", id.value());
    }
  }

  /** The files of one event on their way out. */
  private static final class Files {

    private final Event event;
    private final MatchRun run;
    private final FileTarget target;
    private final List<String> written = new ArrayList<>();

    private Files(Event event, MatchRun run, FileTarget target) {
      this.event = event;
      this.run = run;
      this.target = target;
    }

    private void writeLists(Part part) throws IOException {
      file(
          part.kind.fileName(event.id()),
          out -> {
            switch (part) {
              case MATCH_LIST_XLSX -> MatchListXlsx.write(event, run, out);
              case MATCH_LIST_CSV -> MatchListCsv.write(run, out);
              default -> MatchListCsv.writeLeftOver(run, out);
            }
          });
    }

    private void writeTimetable(Part part, Timetable timetable) throws IOException {
      var name = part.kind.fileName(event.id());
      var provenance = run.provenance();
      switch (part) {
        case TIMETABLE_XLSX ->
            file(name, out -> TimetableXlsx.write(event, timetable, provenance, out));
        case TIMETABLE_CSV -> file(name, out -> TimetableCsv.write(timetable, out));
        default -> {
          for (OrganizationId party : partiesOf(timetable)) {
            file(
                part.kind.fileName(event.id(), party),
                out -> ParticipantCalendar.write(event, timetable, party, provenance, out));
          }
        }
      }
    }

    private static Set<OrganizationId> partiesOf(Timetable timetable) {
      Set<OrganizationId> parties = new TreeSet<>();
      for (Meeting meeting : timetable.meetings()) {
        parties.add(meeting.seeker());
        parties.add(meeting.holder());
      }
      return parties;
    }

    private void file(String name, FileTarget.Content content) throws IOException {
      target.file(name, content);
      written.add(name);
    }
  }
}
