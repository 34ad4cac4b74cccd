package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.intake.IntakeListener;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.RefusedRow;
import org.patentbridge.intake.correction.CorrectionsFile;
import org.patentbridge.intake.correction.ProblemFile;

/**
 * Gives the refused rows of a file back to its sender, with the reasons beside them. It reads the
 * file anew and keeps nothing, so that the answer is whole also after an import that was broken off
 * and continued.
 */
@Act(Scope.EXPORT)
@ApplicationScoped
public class WriteCorrections {

  private final Engine engine;

  WriteCorrections(Engine engine) {
    this.engine = engine;
  }

  /**
   * What is asked.
   *
   * @param kind what the file holds
   * @param file the file
   * @param corrections where the refused rows go, null for nowhere
   * @param problems where the list of all problems goes, null for nowhere
   */
  public record Request(
      RecordKind kind, InputFile file, @Nullable Path corrections, @Nullable Path problems) {

    /** Name of the file that takes the refused rows of another. */
    public static String nameFor(String source) {
      return CorrectionsFile.nameFor(source);
    }
  }

  /**
   * What was written.
   *
   * @param refused rows that were refused
   * @param corrections null where none was to be given back or the file as a whole was refused
   * @param problems what is wrong with the file
   */
  public record Answer(long refused, @Nullable Path corrections, ProblemReport problems) {}

  /** Writes what is asked for; no file is overwritten. */
  public Answer run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "read a file for corrections");
    try (var hearing = new Hearing(request)) {
      return read(request.kind().noun(), request, hearing);
    }
  }

  private <T> Answer read(Noun<T> noun, Request request, Hearing hearing) {
    var file = request.file();
    var report = engine.intake().read(noun, file.path(), file.options(), hearing.<T>listener());
    var corrections = hearing.corrections;
    return new Answer(
        report.refused(),
        corrections == null ? null : corrections.finish(report, file.path()).orElse(null),
        report.problems());
  }

  /** The files that are written while another is read. */
  private static final class Hearing implements AutoCloseable {

    private final @Nullable CorrectionsFile corrections;
    private final @Nullable ProblemFile problems;

    Hearing(Request request) {
      corrections =
          request.corrections() == null ? null : CorrectionsFile.at(request.corrections());
      problems = request.problems() == null ? null : ProblemFile.at(request.problems());
    }

    <T> IntakeListener<T> listener() {
      return new IntakeListener<>() {
        @Override
        public void taken(T record) {
          // good records are not given back
        }

        @Override
        public void headings(List<String> names) {
          if (corrections != null) {
            corrections.headings(names);
          }
        }

        @Override
        public void refused(RefusedRow row) {
          if (corrections != null) {
            corrections.refused(row);
          }
        }

        @Override
        public void noted(Problem problem) {
          if (problems != null) {
            problems.add(problem);
          }
        }
      };
    }

    @Override
    public void close() {
      if (problems != null) {
        problems.close();
      }
      if (corrections != null) {
        corrections.close();
      }
    }
  }
}
