package org.patentbridge.backend.lucene;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.patentbridge.rulebook.FieldRule;
import org.patentbridge.rulebook.Rulebook;

/**
 * Lucene as commonly written: a loop over the rows of a table, a document each with the fields and
 * reading chains of the product, a writer as it comes. No check, no number, no merge at the end.
 */
public final class BareLucene {

  private final IndexForm form;
  private final FieldType searched = new FieldType();

  /**
   * @param rulebook fields and reading chains
   */
  public BareLucene(Rulebook rulebook) {
    form = new IndexForm(rulebook, new AnalyzerAssembly(rulebook));
    searched.setTokenized(true);
    searched.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    searched.freeze();
  }

  /** Indexes a table of patents and returns how many. */
  public long index(Path table, Path folder) throws IOException {
    long documents = 0;
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(form.analyzer()));
        var rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (NamedCsvRecord row : rows) {
        writer.addDocument(document(row));
        documents++;
      }
    }
    return documents;
  }

  private Document document(NamedCsvRecord row) {
    var document = new Document();
    var id = "patent:" + row.getField("公开号");
    document.add(new StringField(IndexForm.ID, id, Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexForm.ID, new BytesRef(id)));
    document.add(new StringField(IndexForm.KIND, "patent", Field.Store.NO));
    for (String symbol : row.getField("IPC分类号").split(";")) {
      addIpc(document, symbol);
    }
    document.add(new StringField(IndexForm.HOLDER, row.getField("专利权人"), Field.Store.NO));
    document.add(new StringField(IndexForm.STATE, row.getField("法律状态"), Field.Store.NO));
    var titles = row.getField("标题") + "\n" + row.getField("标题(英文)");
    var bodies = row.getField("摘要") + "\n" + row.getField("摘要(英文)");
    for (FieldRule field : form.fields()) {
      for (int i = 0; i < field.titleRepeats(); i++) {
        document.add(new Field(IndexForm.nameOf(field), titles, searched));
      }
      document.add(new Field(IndexForm.nameOf(field), bodies, searched));
    }
    return document;
  }

  private static void addIpc(Document document, String symbol) {
    int slash = symbol.indexOf('/');
    for (int end : new int[] {1, 3, 4, slash, symbol.length()}) {
      document.add(new StringField(IndexForm.IPC, symbol.substring(0, end), Field.Store.NO));
    }
  }
}
