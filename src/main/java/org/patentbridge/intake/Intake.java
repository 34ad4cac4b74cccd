package org.patentbridge.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.intake.format.FileLimits;
import org.patentbridge.intake.format.Formats;
import org.patentbridge.intake.format.Recognition;
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

  /** Ids of the formats that can be read, then of the layouts that tables may have. */
  public List<String> formats() {
    return Formats.of(rulebook.layouts()).ids();
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
    var wish = new Recognition.Wish(options.format(), options.encoding());
    var run = new Run(file, name, new Recognition(noun.name(), rulebook.layouts(), wish));
    reading.speaksFor(options.source(), rulebook.merging()::findSource);
    try {
      run.read(reading);
    } catch (BadInputException refused) {
      refused.report().problems().forEach(reading::note);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + name + " failed", failed);
    }
    return run.report(reading);
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

    private final Path file;
    private final String name;
    private final Recognition recognition;
    private @Nullable Digest digest;
    private Recognition.@Nullable Found found;

    Run(Path file, String name, Recognition recognition) {
      this.file = file;
      this.name = name;
      this.recognition = recognition;
    }

    void read(Reading<?> reading) throws IOException {
      if (!Files.isRegularFile(file)) {
        throw new BadInputException(Problem.error("file-missing", Place.of(name), file.toString()));
      }
      if (Files.size(file) > FileLimits.FILE) {
        throw new BadInputException(
            Problem.error(
                "file-too-large",
                Place.of(name),
                name,
                Integer.toString(FileLimits.FILE_GIGABYTES)));
      }
      var contents = digest(file);
      digest = contents;
      var chosen = recognition.of(file, name);
      found = chosen;
      if (chosen.source().encoding().damaged()) {
        var charset = chosen.source().encoding().charset().name();
        reading.note(Problem.warning("encoding-damaged", Place.of(name), charset));
      }
      reading.recognised(chosen.format().id());
      reading.open(opened(chosen, contents, reading.speaker()), chosen.source().position());
      chosen.format().reader().read(chosen.source(), reading);
      reading.end();
      if (reading.taken() + reading.refused() == 0) {
        reading.note(Problem.warning("no-records", Place.of(name), name));
      }
    }

    private OpenedFile opened(Recognition.Found chosen, Digest contents, String speaker) {
      return new OpenedFile(
          name, speaker, chosen.format().id(), encodingName(), contents, file.toFile().length());
    }

    private String encodingName() {
      return found == null || !found.isText() ? "" : found.source().encoding().charset().name();
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
          found == null ? "" : found.format().id(),
          reading.layout(),
          encodingName(),
          reading.taken(),
          reading.refused(),
          reading.report(),
          digest);
    }
  }
}
