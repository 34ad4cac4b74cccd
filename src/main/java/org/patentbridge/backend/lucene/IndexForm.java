package org.patentbridge.backend.lucene;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.rulebook.FieldRule;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermDictionary;
import org.patentbridge.semantics.ConceptSpace;
import org.patentbridge.semantics.EmbeddingProvider;

/** How a record lies in a Lucene index: the fields of the rulebook and those for filters. */
final class IndexForm {

  static final String ID = "id";
  static final String KIND = "kind";
  static final String IPC = "ipc";
  static final String HOLDER = "holder";
  static final String STATE = "state";
  static final String OPEN_LICENCE = "openLicence";
  static final String YES = "yes";
  static final String PARTY = "party";
  static final String NUMBER = "number";
  static final String FAMILY = "family";
  static final String REGION = "region";
  static final String LICENCE = "licence";
  static final String LINK = "link";

  /** Days since 1970-01-01. */
  static final String FILED = "filed";

  static final String PUBLISHED = "published";
  static final String STATUS_DAY = "statusDay";

  /** Of filing, else of publication. */
  static final String YEAR = "year";

  /** Hundredths of a yuan, rounded up. */
  static final String FEE = "fee";

  static final String TRL = "trl";

  /** Day of publication, else of filing, to put the newest first; only a column. */
  static final String LATEST = "latest";

  /**
   * Number of this form; a higher one makes indexes in an older form out of date. 2: facts for
   * filters and counts; 3: directions in the concept space, places of words and the day to order
   * by.
   */
  static final String VERSION = "3";

  private static final String PAIRS = "bigrams";

  /** Texts by the places of their words. */
  private static final String PLACED_TITLE = "place.title";

  private static final String PLACED_BODY = "place.body";
  private static final String PLACED_HOLDER = "place.holder";

  /**
   * How soon a repeated word stops counting more. With closeness beside the words Lucene's own 1.2
   * is best on abstracts in English; real needs in Chinese would gain .02 nDCG@10 with 1.8.
   */
  static final float K1 = 1.2f;

  /** How much long texts are held back; below .7 real needs lost up to .06 nDCG@10. */
  static final float B = 0.75f;

  private static final boolean DISCOUNT_OVERLAPS = false;

  /** Words inside words count as words: they are searched as such. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(K1, B, DISCOUNT_OVERLAPS);

  private static final FieldType SEARCHED = searched();
  private static final FieldType PLACED = placed();

  private final Rulebook rulebook;
  private final AnalyzerAssembly analyzers;
  private final Analyzer analyzer;
  private final PlaceAnalyzer places;

  private final @Nullable EmbeddingProvider model;

  private volatile @Nullable TermDictionary dictionary;
  private volatile @Nullable Rewordings rewordings;

  IndexForm(Rulebook rulebook, AnalyzerAssembly analyzers) {
    this(rulebook, analyzers, null);
  }

  /**
   * @param model of the user's own, by which texts get a direction; null for none
   */
  IndexForm(Rulebook rulebook, AnalyzerAssembly analyzers, @Nullable EmbeddingProvider model) {
    this.model = model;
    this.rulebook = rulebook;
    this.analyzers = analyzers;
    var perField = new HashMap<String, Analyzer>();
    for (var field : rulebook.fields()) {
      perField.put(nameOf(field), analyzers.analyzer(field.analyzer()));
    }
    this.places = new PlaceAnalyzer(rulebook.synonyms());
    for (var name : placedFields()) {
      perField.put(name, places);
    }
    this.analyzer = new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), perField);
  }

  List<FieldRule> fields() {
    return rulebook.fields();
  }

  /** The field whose terms are words: the first one. */
  FieldRule wordField() {
    return rulebook.fields().getFirst();
  }

  RankingRule ranking() {
    return rulebook.ranking();
  }

  /** Other wordings; made at first use. */
  Rewordings rewordings() {
    var made = rewordings;
    if (made == null) {
      synchronized (this) {
        made = rewordings;
        if (made == null) {
          made = new Rewordings(rulebook.related(), analyzers, wordField().analyzer());
          rewordings = made;
        }
      }
    }
    return made;
  }

  AnalyzerAssembly analyzers() {
    return analyzers;
  }

  RulebookFingerprint fingerprint() {
    return rulebook.fingerprint();
  }

  /** Names the user's own model; empty where there is none. */
  String model() {
    return model == null ? "" : model.fingerprint().hex();
  }

  /** Where a text points in the user's own model; empty where there is no model, or no text. */
  Optional<Direction> directionOf(String titles, String bodies) {
    return model == null
        ? Optional.empty()
        : model.embed((titles + "\n" + bodies).strip()).map(Direction::new);
  }

  PlaceAnalyzer places() {
    return places;
  }

  /** Says where words of Chinese begin and end: the reading of the first field. */
  Analyzer wordAnalyzer() {
    return fields().isEmpty() ? places : analyzers.analyzer(fields().getFirst().analyzer());
  }

  /** All fields that keep the places of words. */
  static List<String> placedFields() {
    return List.of(PLACED_TITLE, PLACED_BODY, PLACED_HOLDER);
  }

  /** The Lucene fields in which words of a text are asked for. */
  static List<String> placesOf(TextField field) {
    return switch (field) {
      case TITLE -> List.of(PLACED_TITLE);
      case ABSTRACT -> List.of(PLACED_BODY);
      case TEXT -> List.of(PLACED_TITLE, PLACED_BODY);
      case HOLDER -> List.of(PLACED_HOLDER);
    };
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /**
   * What terms are called in the other language; made at first use, which takes a second or two.
   */
  TermDictionary dictionary() {
    var made = dictionary;
    if (made == null) {
      synchronized (this) {
        made = dictionary;
        if (made == null) {
          made = TermDictionary.of(rulebook, reading());
          dictionary = made;
        }
      }
    }
    return made;
  }

  /** Reads terms as texts are read; the stop words of readings in pairs are no words. */
  private TermDictionary.Reading reading() {
    var searched = rulebook.fields().stream().map(FieldRule::analyzer).toList();
    var stopWords =
        rulebook.analyzers().stream()
            .filter(a -> searched.contains(a.id()) && !a.steps().getFirst().equals(PAIRS))
            .flatMap(a -> a.stopWords().stream())
            .collect(Collectors.toSet());
    return new TermDictionary.Reading(
        new CharacterFolding(true, true)::fold, EnglishStem::of, stopWords);
  }

  /** The Lucene field of a rule; the prefix keeps it apart from the fields for filters. */
  static String nameOf(FieldRule field) {
    return "text." + field.name();
  }

  static Term idTerm(String id) {
    return new Term(ID, id);
  }

  /**
   * A record as it lies in an index.
   *
   * @param space in which its text gets a direction; null where the index has none
   */
  Document document(IndexDocument source, @Nullable ConceptSpace space) {
    var words = wordsOf(source);
    var document = document(source, words);
    if (space != null) {
      space.of(words).ifPresent(direction -> document.add(ConceptVectors.field(direction)));
    }
    return document;
  }

  /** The text of a record as terms of the word field, each as often as the index counts it. */
  Map<String, Integer> wordsOf(IndexDocument source) {
    return rulebook.fields().isEmpty() ? Map.of() : termsOf(source, wordField());
  }

  /** The text of a record as terms of a field, each as often as the index counts it. */
  Map<String, Integer> termsOf(IndexDocument source, FieldRule field) {
    var counts = new HashMap<String, Integer>();
    for (var term : analyzers.terms(field.analyzer(), source.titles())) {
      counts.merge(term, field.titleRepeats(), Integer::sum);
    }
    for (var term : analyzers.terms(field.analyzer(), source.bodies())) {
      counts.merge(term, 1, Integer::sum);
    }
    return counts;
  }

  private Document document(IndexDocument source, Map<String, Integer> words) {
    var document = new Document();
    document.add(new StringField(ID, source.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(source.id())));
    document.add(new StringField(KIND, source.kind(), Field.Store.NO));
    for (var part : ipcParts(source.ipc())) {
      document.add(new StringField(IPC, part, Field.Store.NO));
    }
    for (var holder : source.holders()) {
      var name = new OrganizationName(holder).normalized();
      document.add(new StringField(HOLDER, name, Field.Store.NO));
    }
    var state = source.state();
    if (state != null) {
      document.add(new StringField(STATE, state.name(), Field.Store.NO));
    }
    if (source.openLicence()) {
      document.add(new StringField(OPEN_LICENCE, YES, Field.Store.NO));
    }
    FactFields.add(document, source);
    addPlaces(document, PLACED_TITLE, source.titles().lines());
    addPlaces(document, PLACED_BODY, source.bodies().lines());
    addPlaces(document, PLACED_HOLDER, source.holders().stream());
    for (var field : rulebook.fields()) {
      var terms = field.equals(wordField()) ? words : termsOf(source, field);
      document.add(new Field(nameOf(field), new CountedTerms(terms), SEARCHED));
    }
    return document;
  }

  /** The same with the direction that the user's own model gives it. */
  Document placed(IndexDocument source, @Nullable ConceptSpace space) {
    return directed(document(source, space), source);
  }

  /**
   * A record of a build whose concept space is still being learnt.
   *
   * @param words its {@link #wordsOf}
   */
  Document placed(IndexDocument source, Map<String, Integer> words) {
    return directed(document(source, words), source);
  }

  private Document directed(Document document, IndexDocument source) {
    directionOf(source.titles(), source.bodies())
        .ifPresent(d -> document.add(EmbeddingVectors.field(d)));
    return document;
  }

  private static void addPlaces(Document document, String field, Stream<String> texts) {
    texts.filter(t -> !t.isBlank()).forEach(t -> document.add(new Field(field, t, PLACED)));
  }

  /** Every part of the classification tree that covers one of the symbols. */
  private static Set<String> ipcParts(List<IpcSymbol> symbols) {
    var parts = new LinkedHashSet<String>();
    for (var symbol : symbols) {
      parts.add(symbol.section());
      parts.add(symbol.ipcClass());
      parts.add(symbol.subclass());
      parts.add(symbol.subclass() + symbol.mainGroup());
      parts.add(symbol.key());
    }
    return parts;
  }

  /** Places without lengths: nothing is ranked by them. */
  private static FieldType placed() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /** No positions: phrases have fields of their own, and this one is a third smaller without. */
  private static FieldType searched() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
