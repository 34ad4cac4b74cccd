package org.patentbridge.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.TestDocument;
import org.patentbridge.domain.evaluation.TestQuery;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.intake.format.JsonCells;
import org.patentbridge.intake.format.JsonRows;

/**
 * A judged collection whose documents are patents and whose queries are needs, in the files that
 * its {@code collection.json} names by paths from its own folder.
 */
final class NamedCollection {

  static final String FILE = "collection.json";

  private static final String PATENTS = "patents";
  private static final String NEEDS = "needs";
  private static final String JUDGMENTS = "judgments";
  private static final String NAME = "name";
  private static final Set<String> KEYS = Set.of(NAME, PATENTS, NEEDS, JUDGMENTS);

  private final Intake intake;
  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  NamedCollection(Intake intake, Path folder) {
    this.intake = intake;
    this.folder = folder;
  }

  JudgedCollection open() {
    var listed = listed();
    var patents = files(listed, PATENTS);
    var needs = new ArrayList<TestQuery>();
    read(Noun.NEEDS, files(listed, NEEDS), need -> needs.add(query(need)));
    var documents = new HashSet<String>();
    read(Noun.PATENTS, patents, patent -> documents.add(patent.id().value()));
    var judgments = judgments(files(listed, JUDGMENTS), ids(needs), documents);
    JudgedCollection.throwIfWrong(new ProblemReport(problems));
    var name = JsonCells.text(listed, NAME);
    return new JudgedCollection(
        name.isEmpty() ? CollectionReader.nameOf(folder) : name,
        taken -> readDocuments(patents, taken),
        needs,
        new JudgedCollection.Judged(judgments, ProblemReport.clean()));
  }

  private ObjectNode listed() {
    var place = Place.of(FILE);
    try {
      if (JsonRows.parse(Files.readString(folder.resolve(FILE))) instanceof ObjectNode listed) {
        refuseUnknownKeys(listed, place);
        return listed;
      }
      throw new BadInputException(Problem.error("json-no-object", place, FILE));
    } catch (JsonProcessingException | CharacterCodingException broken) {
      throw new BadInputException(Problem.error("json-broken", place, FILE));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + FILE + " failed", failed);
    }
  }

  private void refuseUnknownKeys(ObjectNode listed, Place place) {
    listed
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                problems.add(
                    Problem.error(
                        "collection-key",
                        place.field(key),
                        key,
                        String.join(", ", KEYS.stream().sorted().toList())));
              }
            });
  }

  private List<Path> files(ObjectNode listed, String key) {
    var names = listed.get(key);
    if (names == null || !names.isArray() || names.isEmpty()) {
      problems.add(Problem.error("value-missing", Place.of(FILE).field(key), key));
      return List.of();
    }
    return StreamSupport.stream(names.spliterator(), false)
        .map(JsonNode::asText)
        .map(name -> folder.resolve(name).normalize())
        .toList();
  }

  private <T> void read(Noun<T> noun, List<Path> files, Consumer<T> taken) {
    for (Path file : files) {
      var report = intake.read(noun, file, ReadOptions.RECOGNISE, taken::accept);
      report.problems().problems().stream().filter(Problem::isError).forEach(problems::add);
    }
  }

  private static TestQuery query(TechnologyNeed need) {
    return new TestQuery(need.id().value(), need.text().titles(), need.text().bodies());
  }

  private static TestDocument document(Patent patent) {
    return new TestDocument(patent.id().value(), patent.text().titles(), patent.text().bodies());
  }

  private static Set<String> ids(List<TestQuery> queries) {
    return new HashSet<>(queries.stream().map(TestQuery::id).toList());
  }

  /** Judgments whose need and patent are there; another one would silently count for nothing. */
  private List<Judgment> judgments(List<Path> files, Set<String> queries, Set<String> documents) {
    var judgments = new ArrayList<Judgment>();
    Map<String, String> fileOfPair = new HashMap<>();
    for (Path file : files) {
      var name = String.valueOf(file.getFileName());
      read(
          Noun.JUDGMENTS,
          List.of(file),
          judgment -> {
            refuseUnknown("needId", judgment.query(), queries, name);
            refuseUnknown("publicationNumber", judgment.document(), documents, name);
            var pair = judgment.query() + " " + judgment.document();
            var first = fileOfPair.putIfAbsent(pair, name);
            if (first != null) {
              problems.add(Problem.error("record-twice-in-files", Place.of(name), pair, first));
            }
            judgments.add(judgment);
          });
    }
    return judgments;
  }

  private void refuseUnknown(String field, String id, Set<String> known, String file) {
    if (!known.contains(id)) {
      problems.add(Problem.error("judgment-of-unknown", Place.of(file).field(field), id));
    }
  }

  private void readDocuments(List<Path> files, Consumer<TestDocument> taken) {
    for (Path file : files) {
      var report =
          intake.read(Noun.PATENTS, file, ReadOptions.RECOGNISE, p -> taken.accept(document(p)));
      JudgedCollection.throwIfWrong(report.problems());
    }
  }
}
