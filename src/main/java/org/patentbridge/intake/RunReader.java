package org.patentbridge.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.intake.format.Lines;

/**
 * Reads TREC run files, {@code query Q0 document rank score tag} a line, plain or packed with gzip.
 *
 * <p>As {@code trec_eval} does, the order is that of the scores, highest first, and the rank is not
 * looked at; of equal scores the document whose id comes last in the order of its characters is
 * first.
 */
public final class RunReader {

  private static final int COLUMNS = 6;
  private static final int DOCUMENT = 2;
  private static final int SCORE = 4;

  private static final Comparator<Scored> AS_TREC_EVAL =
      Comparator.comparingDouble(Scored::score).thenComparing(Scored::document).reversed();

  private record Scored(String document, double score) {}

  /**
   * The rankings of a run, in the order in which its queries first come.
   *
   * @throws BadInputException with everything that is wrong
   */
  public List<Ranking> read(Path file) {
    var problems = new ArrayList<Problem>();
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(
          Problem.error("file-missing", Place.of(file.toString()), file.toString()));
    }
    var scored = scored(file, problems);
    if (scored.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.error("file-empty", place(file, 1), nameOf(file)));
    }
    JudgedCollection.throwIfWrong(new ProblemReport(problems));
    var rankings = new ArrayList<Ranking>();
    scored.forEach((query, documents) -> rankings.add(ranking(query, documents)));
    return rankings;
  }

  private static Ranking ranking(String query, Map<String, Scored> documents) {
    return new Ranking(
        query, documents.values().stream().sorted(AS_TREC_EVAL).map(Scored::document).toList());
  }

  private static Map<String, Map<String, Scored>> scored(Path file, List<Problem> problems) {
    var scored = new LinkedHashMap<String, Map<String, Scored>>();
    long number = 0;
    try (var lines = open(file)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        number = line.get().number();
        if (!line.get().text().isBlank()) {
          add(line.get().text().strip().split("\\s+"), place(file, number), scored, problems);
        }
      }
    } catch (CharacterCodingException wrong) {
      problems.add(Problem.error("encoding-mismatch", place(file, number + 1), "UTF-8"));
    } catch (EOFException | ZipException cut) {
      problems.add(Problem.error("file-cut", place(file, number + 1), nameOf(file)));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file + " failed", failed);
    }
    return scored;
  }

  private static void add(
      String[] columns,
      Place place,
      Map<String, Map<String, Scored>> scored,
      List<Problem> problems) {
    if (columns.length != COLUMNS) {
      problems.add(
          Problem.error("trec-columns", place, String.join(" ", columns), counted(columns)));
      return;
    }
    try {
      var found = new Scored(columns[DOCUMENT], Double.parseDouble(columns[SCORE]));
      var ofQuery = scored.computeIfAbsent(columns[0], q -> new LinkedHashMap<>());
      if (Double.isNaN(found.score())) {
        problems.add(Problem.error("trec-score", place, columns[SCORE]));
      } else if (ofQuery.putIfAbsent(found.document(), found) != null) {
        problems.add(
            Problem.error("ranking-duplicate-document", place, found.document(), columns[0]));
      }
    } catch (NumberFormatException noNumber) {
      problems.add(Problem.error("trec-score", place, columns[SCORE]));
    }
  }

  private static String counted(String[] columns) {
    return Integer.toString(columns.length);
  }

  private static Place place(Path file, long line) {
    return Place.of(nameOf(file), line);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Lines open(Path file) throws IOException {
    var raw = Files.newInputStream(file);
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      InputStream bytes = nameOf(file).endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      return new Lines(new InputStreamReader(bytes, strict), false);
    } catch (IOException broken) {
      raw.close();
      throw broken;
    }
  }
}
