package org.patentbridge.backend.lucene;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.patentbridge.rulebook.Rulebook;

/**
 * Searching with Lucene as commonly written: title and abstract in a field each, both stored; every
 * word of a text asked for in both fields, as a parser over several fields does; a new searcher for
 * each text, its texts loaded. The words are those of the product's first reading chain.
 */
public final class CommonLucene implements AutoCloseable {

  private static final String ID = "id";
  private static final List<String> FIELDS = List.of("title", "abstract");
  private static final double NANOS_PER_MILLI = 1e6;

  private final AnalyzerAssembly analyzers;
  private final String chain;
  private final DirectoryReader reader;

  /** Whatever was loaded, so that no compiler leaves it out. */
  private long seen;

  /**
   * Opens the index of a table; makes it where it is not there.
   *
   * @param table of patents
   */
  public CommonLucene(Rulebook rulebook, Path table, Path folder) throws IOException {
    this.analyzers = new AnalyzerAssembly(rulebook);
    this.chain = rulebook.fields().getFirst().analyzer();
    if (!Files.exists(folder)) {
      index(table, folder);
    }
    this.reader = DirectoryReader.open(FSDirectory.open(folder));
  }

  private void index(Path table, Path folder) throws IOException {
    var config = new IndexWriterConfig(analyzers.analyzer(chain));
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config);
        var rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (var row : rows) {
        var document = new Document();
        document.add(new StringField(ID, row.getField("公开号"), Field.Store.YES));
        var titles = row.getField("标题") + "\n" + row.getField("标题(英文)");
        var bodies = row.getField("摘要") + "\n" + row.getField("摘要(英文)");
        document.add(new TextField(FIELDS.getFirst(), titles, Field.Store.YES));
        document.add(new TextField(FIELDS.getLast(), bodies, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  /** Milliseconds of CPU of one search, the text being read already. */
  public double millis(String text, int limit) throws IOException {
    var words = analyzers.terms(chain, text);
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    var any = new BooleanQuery.Builder();
    for (var word : words) {
      for (var field : FIELDS) {
        any.add(new TermQuery(new Term(field, word)), Occur.SHOULD);
      }
    }
    var searcher = new IndexSearcher(reader);
    var stored = searcher.storedFields();
    for (var hit : searcher.search(any.build(), limit).scoreDocs) {
      seen += stored.document(hit.doc).getFields().size();
    }
    return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
  }

  /** Number of fields loaded, of no meaning. */
  public long seen() {
    return seen;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
