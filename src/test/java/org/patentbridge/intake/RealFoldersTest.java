package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.rulebook.RulebookReader;

/**
 * Every real file beside the project is taken, or what was not taken is named: no row is lost in
 * silence and no file is either.
 */
@Execution(ExecutionMode.CONCURRENT)
class RealFoldersTest {

  private static final List<Noun<?>> NOUNS =
      List.of(Noun.PATENTS, Noun.NEEDS, Noun.OFFERS, Noun.INVESTMENTS, Noun.ORGANIZATIONS);

  private final Intake intake = new Intake(new RulebookReader().read(Path.of("index-config")));

  @Test
  void noRealFileOrRowIsLostInSilence() throws IOException {
    var files = files();
    assumeThat(files).as("real data beside the project").isNotEmpty();

    for (Path file : files) {
      for (Noun<?> noun : NOUNS) {
        check(noun, file);
      }
    }
  }

  private <T> void check(Noun<T> noun, Path file) {
    var heard = new Heard<T>();
    var report = intake.read(noun, file, ReadOptions.RECOGNISE, heard);
    var where = noun + " of " + file;
    assertThat(heard.taken).as(where).isEqualTo(report.taken());
    assertThat(heard.unexplained).as(where).isEmpty();
    if (report.taken() == 0) {
      assertThat(report.problems().counts().total()).as(where).isPositive();
    }
    if (heard.refused < report.refused()) {
      assertThat(report.problems().problems())
          .as("%s: rows behind a refused table", where)
          .anyMatch(p -> p.code().equals("column-missing"));
    }
  }

  private static List<Path> files() throws IOException {
    var found = new ArrayList<Path>();
    for (var folder : List.of("patents", "needs", "investors")) {
      var path = IntakeBench.REAL.resolve(folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> all = Files.walk(path)) {
          all.filter(Files::isRegularFile).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }

  /** Counts records and refused rows, and keeps refused rows that no error explains. */
  private static final class Heard<T> implements IntakeListener<T> {

    private final List<RefusedRow> unexplained = new ArrayList<>();
    private long taken;
    private long refused;

    @Override
    public void taken(T record) {
      taken++;
    }

    @Override
    public void refused(RefusedRow row) {
      refused++;
      if (row.problems().stream().noneMatch(Problem::isError)) {
        unexplained.add(row);
      }
    }
  }
}
