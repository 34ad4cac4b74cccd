package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** A record that is indexed by its counted terms is the one whose text is read field by field. */
class CountedTermsTest {

  private static final List<String> PIECES =
      List.of(
          "正极材料",
          "待处理",
          "热处理工艺",
          "solid electrolytes",
          "Al₂O₃",
          "5 mm",
          "５毫米",
          "固態電池",
          "的",
          "the",
          "\n",
          "。",
          "STM32F103",
          "",
          " ",
          "6061-T6",
          "𠮷",
          "在建工程");

  private final Rulebook rulebook =
      new RulebookReader().read(java.nio.file.Path.of("index-config"));
  private final IndexForm form = new IndexForm(rulebook, new AnalyzerAssembly(rulebook));

  @Test
  void countedTermsLeaveTheSamePostingsAndLengths() throws IOException {
    long seed = 20_261_123;
    var random = new Random(seed);
    var records = new ArrayList<IndexDocument>();
    for (int i = 0; i < 120; i++) {
      records.add(record(i, text(random, 6), text(random, 40)));
    }
    for (var field : rulebook.fields()) {
      var name = IndexForm.nameOf(field);
      var counted = new TreeMap<String, String>();
      var read = new TreeMap<String, String>();
      try (var directory = new ByteBuffersDirectory();
          var other = new ByteBuffersDirectory()) {
        try (var writer =
                new IndexWriter(directory, IndexBuild.config(form).setCommitOnClose(true));
            var plain = new IndexWriter(other, IndexBuild.config(form).setCommitOnClose(true))) {
          for (var record : records) {
            writer.addDocument(form.document(record, null));
            plain.addDocument(asText(record, name, field.titleRepeats()));
          }
          writer.forceMerge(1);
          plain.forceMerge(1);
        }
        describe(directory, name, counted);
        describe(other, name, read);
      }
      assertThat(counted).as("%s, seed %d", name, seed).isNotEmpty().isEqualTo(read);
    }
  }

  private static Document asText(IndexDocument record, String field, int titleRepeats) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    var document = new Document();
    for (int i = 0; i < titleRepeats; i++) {
      document.add(new Field(field, record.titles(), type));
    }
    document.add(new Field(field, record.bodies(), type));
    return document;
  }

  /** Every term with its records and frequencies, and every record with its length. */
  private static void describe(
      ByteBuffersDirectory directory, String field, TreeMap<String, String> to) throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      var leaf = reader.leaves().getFirst().reader();
      var terms = leaf.terms(field).iterator();
      for (var term = terms.next(); term != null; term = terms.next()) {
        var postings = terms.postings(null, PostingsEnum.FREQS);
        var where = new StringBuilder();
        for (int d = postings.nextDoc();
            d != DocIdSetIterator.NO_MORE_DOCS;
            d = postings.nextDoc()) {
          where.append(d).append('x').append(postings.freq()).append(' ');
        }
        to.put("term " + term.utf8ToString(), where + "/" + terms.totalTermFreq());
      }
      var norms = leaf.getNormValues(field);
      for (int d = norms.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = norms.nextDoc()) {
        to.put("length " + d, Long.toString(norms.longValue()));
      }
    }
  }

  private static String text(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static IndexDocument record(int number, String title, String body) {
    return new IndexDocument(
        "patent:CN" + number,
        "patent",
        title,
        body,
        List.<IpcSymbol>of(),
        List.of(),
        LegalState.GRANTED,
        false,
        IndexDocument.Facts.NONE);
  }
}
