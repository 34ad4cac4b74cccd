package org.patentbridge.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.FSDirectory;
import org.patentbridge.domain.provenance.Digest;

/**
 * Everything that an import of patents left in a data folder and that must not depend on how it
 * came about.
 *
 * @param patents rows of the inventory
 * @param rows digest of their ids and contents in the order of ids
 * @param changes entries of the change log
 * @param firstChange lowest number in it
 * @param lastChange highest number in it
 * @param logged different records that the log names
 * @param counted last change number that was given out
 * @param statements rows of what several sources state
 * @param placed digest of where the records were placed
 * @param imports what the imports say of themselves, without times and without what their last run
 *     changed: one that is killed behind its last record has finished, and the next run finds all
 *     of it unchanged
 * @param documents documents of the index
 * @param removed removed documents that it still holds
 * @param indexedUpTo last change that the index contains
 * @param terms digest of each term of the index with the number of its documents and occurrences
 */
record ImportedContent(
    long patents,
    String rows,
    long changes,
    long firstChange,
    long lastChange,
    long logged,
    long counted,
    long statements,
    String placed,
    List<String> imports,
    long documents,
    long removed,
    String indexedUpTo,
    String terms) {

  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r";

  /** Reads a folder that nobody has open. */
  static ImportedContent of(Path data) throws IOException, SQLException {
    var url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("db/patentbridge") + SETTINGS;
    try (var database = DriverManager.getConnection(url, "patentbridge", "");
        var directory = FSDirectory.open(onlyBuild(data));
        var index = DirectoryReader.open(directory)) {
      return new ImportedContent(
          number(database, "select count(*) from patent"),
          digest(database, "select id || ' ' || content_digest from patent order by id"),
          number(database, "select count(*) from change_log"),
          number(database, "select min(change_number) from change_log"),
          number(database, "select max(change_number) from change_log"),
          number(database, "select count(distinct record_id) from change_log"),
          number(database, "select last_number from counter where name = 'change'"),
          number(database, "select count(*) from patent_statement"),
          digest(database, "select id || ' ' || inputs || content from enrichment order by id"),
          texts(database, "select content from import_run order by id").stream()
              .map(ImportedContent::withoutHistory)
              .toList(),
          index.numDocs(),
          index.numDeletedDocs(),
          index.getIndexCommit().getUserData().getOrDefault("lastChange", ""),
          terms(index));
    }
  }

  private static Path onlyBuild(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("index"))) {
      var builds = files.filter(f -> f.getFileName().toString().startsWith("build-")).toList();
      if (builds.size() != 1) {
        throw new IllegalStateException("one build of the index was expected: " + builds);
      }
      return builds.getFirst();
    }
  }

  private static long number(Connection database, String query) throws SQLException {
    return Long.parseLong(texts(database, query).getFirst());
  }

  private static List<String> texts(Connection database, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (var statement = database.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }

  private static String withoutHistory(String run) {
    return run.replaceAll("\"(started|finished)\":\"[^\"]*\",?", "")
        .replaceAll("\"counts\":\\{[^}]*\\},?", "");
  }

  private static String digest(Connection database, String query) throws SQLException {
    return Digest.ofLines(texts(database, query).stream()).hex();
  }

  private static String terms(IndexReader index) throws IOException {
    List<String> lines = new ArrayList<>();
    for (var field :
        org.apache.lucene.index.FieldInfos.getIndexedFields(index).stream().sorted().toList()) {
      var terms = MultiTerms.getTerms(index, field);
      if (terms != null) {
        var all = terms.iterator();
        for (var term = all.next(); term != null; term = all.next()) {
          lines.add(
              field + " " + term.utf8ToString() + " " + all.docFreq() + " " + all.totalTermFreq());
        }
      }
    }
    return Digest.ofLines(lines.stream()).hex();
  }
}
