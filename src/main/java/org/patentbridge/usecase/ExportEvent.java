package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.export.Dossier;
import org.patentbridge.export.EventFile;
import org.patentbridge.export.ExportFormat;
import org.patentbridge.export.ExportKind;
import org.patentbridge.export.FontShelf;

/** Writes an event's lists, timetable and sheets as files. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class ExportEvent {

  private final Dossiers dossiers;
  private final FontShelf fonts;

  ExportEvent(Dossiers dossiers, FontShelf fonts) {
    this.dossiers = dossiers;
    this.fonts = fonts;
  }

  /** Which content of an event is wanted. */
  public enum Kind {
    MATCH_LIST(ExportKind.MATCH_LIST),
    LEFT_OVER(ExportKind.LEFT_OVER),
    TIMETABLE(ExportKind.TIMETABLE),
    PARTICIPANTS(ExportKind.PARTICIPANTS),
    HOLDERS(ExportKind.HOLDERS),
    TABLES(ExportKind.TABLES),
    CANCELLED(ExportKind.CANCELLED);

    private final ExportKind kind;

    Kind(ExportKind kind) {
      this.kind = kind;
    }

    private boolean takesAnyOf(Set<Format> formats) {
      return formats.stream().anyMatch(f -> kind.formats().contains(f.format));
    }
  }

  /** In which form it is wanted. */
  public enum Format {
    XLSX(ExportFormat.XLSX),
    CSV(ExportFormat.CSV),
    PDF(ExportFormat.PDF),
    ICS(ExportFormat.ICS),
    ZIP(ExportFormat.ZIP);

    private final ExportFormat format;

    Format(ExportFormat format) {
      this.format = format;
    }
  }

  /**
   * What is wanted.
   *
   * @param event of which event
   * @param kinds content, all where empty
   * @param formats forms, all where empty
   * @param reader id of the party, or number of the table, whose sheets alone are wanted; null for
   *     all
   */
  public record Request(
      EventId event, Set<Kind> kinds, Set<Format> formats, @Nullable String reader) {

    public Request {
      kinds = Set.copyOf(kinds);
      formats = Set.copyOf(formats);
    }

    /** Everything that there is. */
    public static Request all(EventId event) {
      return new Request(event, Set.of(), Set.of(), null);
    }
  }

  /**
   * What was written.
   *
   * @param files in the order of writing
   * @param leftOut what was not asked for by name and could not be written, with why
   */
  public record Answer(List<Written> files, List<Problem> leftOut) {

    public Answer {
      files = List.copyOf(files);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * A file.
   *
   * @param name without folder
   * @param mediaType of its content
   */
  public record Written(String name, String mediaType) {}

  /**
   * Writes the wanted files of what is published, else of the latest draft, with the timetable that
   * seats it. Rows that a gate stops by now are withheld, and said to be.
   *
   * @throws InvalidValueException {@code export-format} where a kind takes none of the forms
   * @throws UnavailableException for a PDF that was asked for where no font has Chinese letters
   */
  public Answer run(Viewer viewer, Request request, FileTarget target) {
    Access.mustOrganize(viewer, "export an event");
    request.kinds().forEach(kind -> check(kind, request.formats()));
    var work = new Work(request, dossiers.of(request.event()), target);
    try {
      for (Kind kind : wanted(request.kinds(), Kind.class)) {
        for (Format format : wanted(request.formats(), Format.class)) {
          work.write(kind, format);
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          "cannot write the files of event " + request.event(), unwritable);
    }
    return new Answer(work.files, work.leftOut);
  }

  private static void check(Kind kind, Set<Format> formats) {
    if (!formats.isEmpty() && !kind.takesAnyOf(formats)) {
      var asked = formats.iterator().next().format.extension();
      throw new InvalidValueException(
          "export-format", asked, kind.kind.word(), words(kind.kind.formats()));
    }
  }

  private static String words(Collection<ExportFormat> formats) {
    return String.join(", ", formats.stream().map(ExportFormat::extension).toList());
  }

  private static <E extends Enum<E>> Set<E> wanted(Set<E> some, Class<E> type) {
    return some.isEmpty() ? EnumSet.allOf(type) : EnumSet.copyOf(some);
  }

  /** The files of one event on their way out. */
  private final class Work {

    private final Request request;
    private final Dossier dossier;
    private final FileTarget target;
    private final List<Written> files = new ArrayList<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private boolean fontless;

    private Work(Request request, Dossier dossier, FileTarget target) {
      this.request = request;
      this.dossier = dossier;
      this.target = target;
    }

    private void write(Kind kind, Format format) throws IOException {
      boolean named = request.kinds().contains(kind);
      if (!kind.kind.formats().contains(format.format)
          || (format == Format.PDF && fontless)
          || (request.reader() != null && !named && !kind.kind.isOfSheets())) {
        return;
      }
      if (!named && isEmpty(kind.kind)) {
        return;
      }
      try {
        write(new EventFile.Order(kind.kind, format.format, request.reader()));
      } catch (UnavailableException lacking) {
        if (request.formats().contains(format)) {
          throw lacking;
        }
        fontless = true;
        leftOut.add(lacking.problem());
      }
    }

    /** Whether there is nothing of the kind; a missing timetable is said once. */
    private boolean isEmpty(ExportKind kind) {
      if (kind.needsTimetable() && dossier.timetable() == null) {
        var problem =
            Problem.warning("export-unplanned", Place.of("export"), request.event().value());
        if (!leftOut.contains(problem)) {
          leftOut.add(problem);
        }
        return true;
      }
      return kind == ExportKind.CANCELLED && dossier.history().cancelled().isEmpty();
    }

    private void write(EventFile.Order order) throws IOException {
      EventFile file;
      try {
        file = EventFile.of(dossier, order, fonts);
      } catch (NotFoundException elsewhere) {
        if (request.kinds().isEmpty() && request.reader() != null) {
          return;
        }
        throw elsewhere;
      }
      target.file(file.name(), file::write);
      files.add(new Written(file.name(), file.mediaType()));
    }
  }
}
