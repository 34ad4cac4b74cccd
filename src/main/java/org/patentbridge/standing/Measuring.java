package org.patentbridge.standing;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;

/** Takes the measure of needs and reads patents, both as the index reads texts. */
public interface Measuring {

  /**
   * Measures a text with the statistics of the index as it stands.
   *
   * <p>The threshold is what the last of the best documents reaches that pass the query's filter,
   * as many as the query's limit says: what comes later and matches would have stood among them.
   *
   * @param least threshold where the index has fewer, and never less than this; above 0 to 1
   */
  NeedMeasure measure(RetrievalQuery query, double least);

  /** Reads a document as it would lie in the index, without adding it to any. */
  ReadText read(IndexDocument document);

  /** The rules by which texts are read; a measure of other rules has to be taken anew. */
  RulebookFingerprint rules();

  /**
   * A document as terms.
   *
   * @param fields one per field of the rules
   */
  record ReadText(List<FieldText> fields) {

    public ReadText {
      fields = List.copyOf(fields);
    }
  }

  /**
   * One field of a document.
   *
   * @param field name in the index
   * @param counts how often each term stands there, 1 or more
   * @param length of the field in terms, with the precision that the index keeps
   */
  record FieldText(String field, Map<String, Integer> counts, float length) {

    public FieldText {
      counts = Map.copyOf(counts);
    }
  }
}
