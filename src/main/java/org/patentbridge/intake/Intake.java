package org.patentbridge.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.intake.format.Encoding;
import org.patentbridge.intake.format.Encodings;
import org.patentbridge.intake.format.FileLimits;
import org.patentbridge.intake.format.Format;
import org.patentbridge.intake.format.Formats;
import org.patentbridge.intake.format.Head;
import org.patentbridge.intake.format.Source;
import org.patentbridge.intake.record.ColumnNames;
import org.patentbridge.intake.record.Words;
import org.patentbridge.intake.template.ExampleRow;
import org.patentbridge.intake.template.Template;
import org.patentbridge.intake.template.TemplateMaker;
import org.patentbridge.rulebook.Rulebook;

/** Reads files into records, and says of every row that it could not take why not. */
public final class Intake {

  private final Rulebook rulebook;

  /**
   * @param rulebook names of columns, words for values and what records are checked against
   */
  public Intake(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Ids of the formats that can be read. */
  public static List<String> formats() {
    return Formats.ids();
  }

  /**
   * Reads a file record by record. What is wrong with the file comes back in the report; nothing is
   * thrown for it.
   *
   * @param listener hears each good record and each refused row
   * @throws UncheckedIOException when the disk fails
   */
  public <T> IntakeReport read(
      Noun<T> noun, Path file, ReadOptions options, IntakeListener<T> listener) {
    var name = options.name() == null ? fileName(file) : options.name();
    var maker = noun.maker(rulebook.intake().caps());
    var reading =
        new Reading<>(
                maker,
                new ColumnNames(noun.name(), rulebook.columns(), maker.nested()),
                new Words(noun.name(), rulebook),
                listener)
            .from(name, ExampleRow.of(noun.name(), maker, rulebook, name));
    var run = new Run(file, name, options);
    try {
      run.read(noun.name(), reading);
    } catch (BadInputException refused) {
      refused.report().problems().forEach(reading::note);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + name + " failed", failed);
    }
    var report = run.report(reading);
    report.problems().problems().forEach(listener::noted);
    return report;
  }

  /** The empty form for a kind of record, worded in a language. */
  public Template template(Noun<?> noun, Language language) {
    return new TemplateMaker(rulebook, language)
        .make(noun.name(), noun.maker(rulebook.intake().caps()));
  }

  private static String fileName(Path file) {
    var last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** One file being read; remembers what was recognised until the report is made. */
  private static final class Run {

    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] GZIP = {0x1F, 0x8B};

    private final Path file;
    private final String name;
    private final ReadOptions options;
    private @Nullable Digest digest;
    private @Nullable Format format;
    private @Nullable Encoding encoding;

    Run(Path file, String name, ReadOptions options) {
      this.file = file;
      this.name = name;
      this.options = options;
    }

    void read(String noun, Reading<?> reading) throws IOException {
      if (!Files.isRegularFile(file)) {
        throw refused("file-missing", file.toString());
      }
      if (Files.size(file) > FileLimits.FILE) {
        throw refused("file-too-large", name, Integer.toString(FileLimits.FILE_GIGABYTES));
      }
      digest = digest(file);
      var head = Head.of(file);
      if (head.isEmpty()) {
        throw refused("file-empty", name);
      }
      refuseNamedly(head);
      var chosen = chosen(head);
      format = chosen;
      if (!chosen.holds(noun)) {
        throw refused("format-other-noun", chosen.id(), noun, String.join(", ", chosen.nouns()));
      }
      chosen.reader().read(new Source(file, name, encodingOrNone()), reading);
      if (reading.taken() + reading.refused() == 0) {
        reading.note(Problem.warning("no-records", Place.of(name), name));
      }
    }

    /** Formats that are not read but known well enough to say what helps. */
    private void refuseNamedly(Head head) {
      if (head.opensWith(OLE2)) {
        throw refused("format-old-xls", name);
      }
      if (head.opensWith(GZIP)) {
        throw refused("format-compressed", name);
      }
    }

    private Format chosen(Head head) throws IOException {
      var forced = options.format();
      if (forced != null) {
        var format = Formats.find(forced).orElseThrow(() -> unknownFormat(forced));
        if (!format.binary()) {
          encoding = encodings().recognise(options.encoding(), head.bytes());
        }
        return format;
      }
      return Formats.recognise(head, true)
          .or(() -> text(head))
          .orElseThrow(() -> unrecognised(head));
    }

    private Optional<Format> text(Head head) {
      if (head.isBinary() && options.encoding() == null) {
        return Optional.empty();
      }
      try {
        var recognised = encodings().recognise(options.encoding(), head.bytes());
        encoding = recognised;
        return Formats.recognise(head.as(recognised), false);
      } catch (IOException failed) {
        throw new UncheckedIOException("reading " + name + " failed", failed);
      }
    }

    /** A binary format never asks for it. */
    private Encoding encodingOrNone() {
      return encoding == null ? new Encoding(StandardCharsets.UTF_8, 0, false) : encoding;
    }

    private Encodings encodings() {
      return new Encodings(file, name);
    }

    private BadInputException unknownFormat(String id) {
      return refused("format-unknown", id, String.join(", ", Formats.ids()));
    }

    private BadInputException unrecognised(Head head) {
      return refused(
          head.isBinary() ? "format-binary" : "format-unrecognised",
          name,
          String.join(", ", Formats.ids()));
    }

    private BadInputException refused(String code, String value, String... arguments) {
      return new BadInputException(Problem.error(code, Place.of(name), value, arguments));
    }

    private static Digest digest(Path file) throws IOException {
      try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
        in.transferTo(OutputStream.nullOutputStream());
        return new Digest(HexFormat.of().formatHex(in.getMessageDigest().digest()));
      }
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every Java platform has SHA-256", impossible);
      }
    }

    IntakeReport report(Reading<?> reading) {
      return new IntakeReport(
          name,
          format == null ? "" : format.id(),
          encoding == null ? "" : encoding.charset().name(),
          reading.taken(),
          reading.refused(),
          new ProblemReport(reading.report().problems()),
          digest);
    }
  }
}
