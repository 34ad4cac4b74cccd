package org.patentbridge.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.TestDocument;
import org.patentbridge.domain.evaluation.TestQuery;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.intake.format.JsonCells;
import org.patentbridge.intake.format.JsonRows;
import org.patentbridge.intake.format.Lines;
import org.patentbridge.intake.record.JudgmentMaker;

/** A judged collection of corpus, queries and judgments in UTF-8. */
final class PlainCollection {

  private static final String CORPUS = "corpus.jsonl";
  private static final String CORPUS_GZ = "corpus.jsonl.gz";
  private static final String QUERIES = "queries.jsonl";
  private static final String JUDGMENTS = "qrels.tsv";
  private static final int COLUMNS = 3;

  private final Path folder;

  PlainCollection(Path folder) {
    this.folder = folder;
  }

  static boolean isOne(Path folder) {
    return (Files.isRegularFile(folder.resolve(CORPUS))
            || Files.isRegularFile(folder.resolve(CORPUS_GZ)))
        && Files.isRegularFile(folder.resolve(QUERIES))
        && Files.isRegularFile(folder.resolve(JUDGMENTS));
  }

  JudgedCollection open() {
    var problems = new ArrayList<Problem>();
    var queries = new ArrayList<TestQuery>();
    forEachObject(QUERIES, problems, (id, o) -> queries.add(query(id, o)));
    var judgments = judgments(problems);
    var report = new ProblemReport(problems);
    JudgedCollection.throwIfWrong(report);
    return new JudgedCollection(
        CollectionReader.nameOf(folder),
        this::readDocuments,
        queries,
        new JudgedCollection.Judged(List.copyOf(judgments), report));
  }

  private void readDocuments(Consumer<TestDocument> taken) {
    var problems = new ArrayList<Problem>();
    var corpus = Files.isRegularFile(folder.resolve(CORPUS)) ? CORPUS : CORPUS_GZ;
    forEachObject(corpus, problems, (id, o) -> taken.accept(document(id, o)));
    JudgedCollection.throwIfWrong(new ProblemReport(problems));
  }

  private static TestDocument document(String id, ObjectNode object) {
    return new TestDocument(id, JsonCells.text(object, "title"), JsonCells.text(object, "text"));
  }

  private static TestQuery query(String id, ObjectNode object) {
    return new TestQuery(id, JsonCells.text(object, "title"), JsonCells.text(object, "text"));
  }

  private interface ObjectTaker {
    void take(String id, ObjectNode object);
  }

  private interface LineTaker {
    void take(Lines.Line line, Place place);
  }

  private void forEachObject(String file, List<Problem> problems, ObjectTaker taker) {
    Map<String, Long> lineOfId = new HashMap<>();
    forEachLine(
        file,
        problems,
        (line, place) -> {
          try {
            if (!(JsonRows.parse(line.text()) instanceof ObjectNode object)) {
              problems.add(Problem.error("json-no-object", place, line.text()));
              return;
            }
            var id = JsonCells.text(object, "_id");
            var first = lineOfId.putIfAbsent(id, line.number());
            if (id.isEmpty()) {
              problems.add(Problem.error("value-missing", place.field("_id"), "_id"));
            } else if (first != null) {
              problems.add(Problem.error("record-twice", place, id, first.toString()));
            } else {
              taker.take(id, object);
            }
          } catch (JsonProcessingException broken) {
            var code = line.whole() ? "json-broken" : "file-cut";
            problems.add(Problem.error(code, place, line.text()));
          }
        });
  }

  /** A pair that was judged twice counts as judged last, as usual evaluation programmes do. */
  private Collection<Judgment> judgments(List<Problem> problems) {
    var judgments = new LinkedHashMap<String, Judgment>();
    Map<String, Long> lineOfPair = new HashMap<>();
    forEachLine(
        JUDGMENTS,
        problems,
        (line, place) -> {
          var columns = line.text().split("\t", -1);
          if (columns.length != COLUMNS) {
            problems.add(mismatch(columns.length, place));
          } else if (line.number() > 1 || !isHeader(columns)) {
            var pair = columns[0].strip() + " " + columns[1].strip();
            add(columns, place, judgment -> judgments.put(pair, judgment), problems);
            var first = lineOfPair.putIfAbsent(pair, line.number());
            if (first != null) {
              problems.add(Problem.warning("judgment-twice", place, pair, first.toString()));
            }
          }
        });
    return judgments.values();
  }

  private static Problem mismatch(int columns, Place place) {
    return Problem.error(
        columns < COLUMNS ? "row-too-short" : "row-too-long",
        place,
        Integer.toString(columns),
        Integer.toString(COLUMNS));
  }

  private static boolean isHeader(String[] columns) {
    return !columns[2].strip().matches("-?[0-9]+");
  }

  private static void add(
      String[] columns, Place place, Consumer<Judgment> judgments, List<Problem> problems) {
    try {
      var grade = JudgmentMaker.grade(columns[2].strip());
      judgments.accept(new Judgment(columns[0].strip(), columns[1].strip(), grade));
    } catch (InvalidValueException refused) {
      problems.add(Problem.of(refused, place));
    }
  }

  private void forEachLine(String file, List<Problem> problems, LineTaker taker) {
    long number = 0;
    try (var lines = open(file)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        number = line.get().number();
        if (!line.get().text().isBlank()) {
          taker.take(line.get(), Place.of(file, number));
        }
      }
    } catch (CharacterCodingException wrong) {
      problems.add(Problem.error("encoding-mismatch", Place.of(file, number + 1), "UTF-8"));
    } catch (EOFException | ZipException cut) {
      problems.add(Problem.error("file-cut", Place.of(file, number + 1), file));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file + " failed", failed);
    }
  }

  private Lines open(String file) throws IOException {
    var raw = Files.newInputStream(folder.resolve(file));
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      InputStream bytes = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      return new Lines(new InputStreamReader(bytes, strict), false);
    } catch (IOException broken) {
      raw.close();
      throw broken;
    }
  }
}
