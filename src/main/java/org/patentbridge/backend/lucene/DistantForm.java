package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.ConceptSpace;
import org.patentbridge.semantics.ConceptSpaceTrainer;
import org.patentbridge.semantics.EmbeddingProvider;
import org.patentbridge.semantics.TrainingSettings;

/**
 * How records lie in an index elsewhere: read here, by the rules, into the very terms, lengths,
 * places and directions that they have in a Lucene index of this process.
 */
public final class DistantForm {

  private static final List<String> TERMS =
      List.of(
          IndexForm.KIND,
          IndexForm.IPC,
          IndexForm.HOLDER,
          IndexForm.STATE,
          IndexForm.OPEN_LICENCE,
          IndexForm.PARTY,
          IndexForm.NUMBER,
          IndexForm.FAMILY,
          IndexForm.REGION,
          IndexForm.LICENCE,
          IndexForm.LINK);

  private static final List<String> COLUMNS =
      List.of(
          IndexForm.KIND,
          IndexForm.IPC,
          IndexForm.STATE,
          IndexForm.PARTY,
          IndexForm.FAMILY,
          IndexForm.REGION,
          IndexForm.LICENCE,
          IndexForm.LINK);

  private static final List<String> COLUMN_FIGURES =
      List.of(IndexForm.YEAR, IndexForm.TRL, IndexForm.FEE, IndexForm.LATEST);

  private final IndexForm form;

  /**
   * @param rulebook fields and reading chains
   * @param model of the user's own, by which records and texts are compared as well; null for none
   */
  public DistantForm(Rulebook rulebook, @Nullable EmbeddingProvider model) {
    this.form = new IndexForm(rulebook, new AnalyzerAssembly(rulebook), model);
  }

  IndexForm form() {
    return form;
  }

  /** Names the rules by which texts are read. */
  public RulebookFingerprint rules() {
    return form.fingerprint();
  }

  /** Names the user's own model; empty where there is none. */
  public String model() {
    return form.model();
  }

  /** Number of this form; an index of another one is out of date. */
  public String version() {
    return IndexForm.VERSION;
  }

  /** How soon a repeated word stops counting more. */
  public float saturation() {
    return IndexForm.K1;
  }

  /** How much long texts are held back. */
  public float lengthWeight() {
    return IndexForm.B;
  }

  /** The field that orders by day. */
  public static String latest() {
    return FactFields.column(IndexForm.LATEST);
  }

  /** The field that says what a record is; every record has it. */
  public static String kind() {
    return IndexForm.KIND;
  }

  /** The field of directions in the concept space. */
  public static String concepts() {
    return ConceptVectors.FIELD;
  }

  /** The column that a facet is counted by. */
  public static String columnOf(Facet facet) {
    return FactFields.column(LuceneColumns.fieldOf(facet));
  }

  /** The column of families. */
  public static String familyColumn() {
    return FactFields.column(IndexForm.FAMILY);
  }

  public DistantDocument.Layout layout() {
    return new DistantDocument.Layout(
        TERMS,
        List.of(IndexForm.FILED, IndexForm.PUBLISHED, IndexForm.STATUS_DAY, IndexForm.FEE),
        List.of(IndexForm.YEAR, IndexForm.TRL),
        COLUMNS.stream().map(FactFields::column).toList(),
        COLUMN_FIGURES.stream().map(FactFields::column).toList(),
        form.fields().stream().map(IndexForm::nameOf).toList(),
        IndexForm.placedFields(),
        List.of(ConceptVectors.FIELD, EmbeddingVectors.FIELD));
  }

  /**
   * A record as it lies there.
   *
   * @param space in which its text gets a direction; null where the index has none
   */
  public DistantDocument lay(IndexDocument source, @Nullable ConceptSpace space) {
    var laid =
        new DistantDocument(
            source.id(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>());
    for (var field : form.placed(source, space)) {
      lay(field, laid);
    }
    return laid;
  }

  /** The direction of a record that was laid out before the space was learnt. */
  public Optional<float[]> direction(
      Map<String, Map<String, Integer>> counted, ConceptSpace space) {
    return form.fields().isEmpty()
        ? Optional.empty()
        : space.of(counted.getOrDefault(IndexForm.nameOf(form.wordField()), Map.of()));
  }

  private void lay(IndexableField field, DistantDocument into) {
    var name = field.name();
    var columned = field.fieldType().docValuesType();
    if (field instanceof KnnFloatVectorField vector) {
      into.directions().put(name, vector.vectorValue());
    } else if (field.tokenStream(form.analyzer(), null) instanceof CountedTerms terms) {
      into.counted().put(name, terms.counts());
    } else if (field instanceof StringField) {
      if (!name.equals(IndexForm.ID)) {
        add(name, field.stringValue(), into.terms());
      }
    } else if (columned == DocValuesType.NUMERIC) {
      into.columnFigures().put(name, field.numericValue().longValue());
    } else if (columned != DocValuesType.NONE) {
      if (!(field instanceof BinaryDocValuesField)) {
        add(name, field.binaryValue().utf8ToString(), into.columns());
      }
    } else if (field.numericValue() != null) {
      into.figures().put(name, field.numericValue().longValue());
    } else {
      into.placed().computeIfAbsent(name, n -> new ArrayList<>()).add(places(field));
    }
  }

  private static void add(String name, String value, Map<String, List<String>> into) {
    into.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private List<List<String>> places(IndexableField field) {
    var places = new ArrayList<List<String>>();
    try (var stream = field.tokenStream(form.analyzer(), null)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int i = 0; i < step.getPositionIncrement(); i++) {
          places.add(new ArrayList<>());
        }
        places.getLast().add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a text in memory failed", impossible);
    }
    return places;
  }

  /** Learns, record by record, what terms mean beside each other. */
  public Learning learning() {
    return new Learning(form);
  }

  /** Learns a concept space from the records of one build. */
  public static final class Learning {

    private final IndexForm form;
    private final ConceptSpaceTrainer trainer = new ConceptSpaceTrainer(TrainingSettings.SHIPPED);
    private long records;
    private long terms;

    private Learning(IndexForm form) {
      this.form = form;
    }

    /** Learns from a record that was laid out. */
    public void learn(DistantDocument record) {
      if (form.fields().isEmpty()) {
        return;
      }
      var words = record.counted().getOrDefault(IndexForm.nameOf(form.wordField()), Map.of());
      records++;
      terms += words.values().stream().mapToLong(n -> n).sum();
      if (trainer.wants(record.id())) {
        trainer.add(record.id(), words);
      }
    }

    /** What was learnt; empty where there was too little to learn from. */
    public Optional<ConceptSpace> finish() {
      if (records < ConceptTraining.FEWEST || terms < ConceptTraining.SHORTEST * records) {
        return Optional.empty();
      }
      return Optional.of(trainer.train()).filter(space -> space.terms() > 0);
    }
  }
}
