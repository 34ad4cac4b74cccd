package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.rulebook.RankingRule;

/**
 * One query asked of one state of an index.
 *
 * <p>It finds the documents that are looked at; what they gain says {@link Relevance}.
 */
final class AskedQuery implements AutoCloseable {

  /** Fetched beyond the limit, so that most ties at the cut-off need no second search. */
  static final int SLACK = 24;

  /** Lucene's sums may differ from ours by rounding; what is nearer than this counts as tied. */
  static final double ROUNDING = 1e-5;

  /** So many times deeper is looked where documents that miss a condition are left out later. */
  private static final int WIDER = 8;

  private static final int WIDEST = 64;

  /** Lucene may skip whatever cannot enter the list; exact hit counts cost 2.6 times the search. */
  private static final int COUNTED_HITS = 1;

  private final Searched searched;
  private final IndexForm form;
  private final Condition condition;
  private final Ranking ranking;

  /**
   * How documents are ranked.
   *
   * @param words that they may share
   * @param rule how much counts beside words
   * @param closeness to what the words find
   */
  private record Ranking(PreparedQuery words, RankingRule rule, Closeness closeness) {}

  private AskedQuery(Searched searched, IndexForm form, Condition condition, Ranking ranking) {
    this.searched = searched;
    this.form = form;
    this.condition = condition;
    this.ranking = ranking;
  }

  /** Takes over the searched state and lets it go on closing, or at once when asking fails. */
  static AskedQuery of(
      Searched searched, QueryReader reader, RetrievalQuery query, RankingRule rule)
      throws IOException {
    var asked = false;
    try {
      var read = reader.read(query);
      var words = new PreparedQuery(searched.searcher(), read, rule);
      var all = query.filter().condition();
      var form = reader.form();
      var byWords = new Ranking(words, rule, Closeness.NONE);
      var kinds = kindsOf(all);
      var ofKinds = new AskedQuery(searched, form, kinds, byWords);
      var closeness =
          reader.closeness(
              query, stateOf(searched, kinds, rule), () -> ofKinds.closeness(read.direction()));
      var ranking = new Ranking(words, rule, closeness);
      var answer = new AskedQuery(searched, form, all, ranking);
      asked = true;
      return answer;
    } finally {
      if (!asked) {
        searched.close();
      }
    }
  }

  /** Names what a closeness is taken from, apart from the text. */
  static String stateOf(Searched searched, Condition kinds, RankingRule rule) {
    return searched.generation() + " " + kinds + " " + rule;
  }

  /** What a condition says of the kinds that are sought, whatever else it asks for. */
  static Condition kindsOf(Condition condition) {
    return Condition.all(condition.clauses().stream().filter(AskedQuery::isOfKind).toList());
  }

  private static boolean isOfKind(Condition clause) {
    return switch (clause) {
      case Condition.Value value -> value.field() == ValueField.KIND;
      case Condition.Any any -> any.parts().stream().allMatch(AskedQuery::isOfKind);
      default -> false;
    };
  }

  /**
   * Closeness to the middle of the best of these, and to the text itself.
   *
   * @param text where it points in the user's own model; null where there is none
   */
  private Closeness closeness(@Nullable Direction text) throws IOException {
    var weight = ranking.rule().embeddingWeight();
    boolean reads = text != null && weight > 0 && isOfThisModel();
    var middle = middle(reads);
    return text != null && reads ? middle.andTo(text, weight, Relevance.atMost(words())) : middle;
  }

  /**
   * @param reads whether the best words are wanted even where there are no concepts
   */
  private Closeness middle(boolean reads) throws IOException {
    var rule = ranking.rule();
    if (words().isEmpty() || !reads && (rule.conceptWeight() == 0 || !hasConcepts())) {
      return Closeness.NONE;
    }
    var best = found(rule.feedbackRecords());
    var scores = new WordScores(searcher(), words(), best).all();
    return Closeness.of(searcher(), rule, best, scores, names(best));
  }

  /** Whether documents have directions. */
  static boolean hasConcepts(IndexSearcher searcher) {
    return searcher.getIndexReader().leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(ConceptVectors.FIELD) != null);
  }

  private boolean hasConcepts() {
    return hasConcepts(searcher());
  }

  /** Vectors of two models say nothing to each other. */
  private boolean isOfThisModel() throws IOException {
    return form.model().equals(IndexBuild.modelOf(searcher()));
  }

  /** Whether nothing in the text can rank a document. */
  boolean ranksNothing() {
    return words().isEmpty() && ranking.closeness().text().isEmpty();
  }

  private IndexSearcher searcher() {
    return searched.searcher();
  }

  PreparedQuery words() {
    return ranking.words();
  }

  /**
   * The documents with the best words, and all that tie with the last of them; where the user's own
   * model reads the text, also those nearest to it.
   *
   * @return ascending document numbers
   */
  int[] found(int limit) throws IOException {
    var found = best(words().disjunction(), limit);
    if (!words().translated().isEmpty()) {
      found = both(found, best(words().translatedDisjunction(), limit));
    }
    var text = ranking.closeness().text();
    if (text.isPresent()) {
      var among = condition.equals(Condition.EVERYTHING) ? null : compiled();
      found = both(found, EmbeddingVectors.nearest(searcher(), text.get(), among, limit));
    }
    return found;
  }

  /**
   * The best of one disjunction. A condition that most documents meet costs Lucene more than it
   * spares: then the best of all are taken and those that do not meet it left out.
   */
  private int[] best(Query any, int limit) throws IOException {
    var kinds = kindsOf(condition);
    if (!condition.asksForWords() && !kinds.equals(condition)) {
      var meeting = new Meeting(searcher(), compiled(condition));
      var ofKinds = new AskedQuery(searched, form, kinds, ranking).filtered(any);
      for (int times = WIDER; meeting.isCommon() && times <= WIDEST; times *= WIDER) {
        var best = bestMeeting(meeting, ofKinds, limit, (limit + SLACK) * times);
        if (best != null) {
          return best;
        }
      }
    }
    return found(filtered(any), limit);
  }

  /** Null where too few of so many meet the condition to know the best of those that do. */
  private int @Nullable [] bestMeeting(Meeting meeting, Query ofKinds, int limit, int wide)
      throws IOException {
    int depth = limit + SLACK;
    var all = topOf(ofKinds, wide);
    var met = meeting.among(all);
    var best = Arrays.copyOf(met, Math.min(met.length, depth));
    boolean isEnough =
        best.length == depth ? !isTied(best, limit) : all.length < wide && best.length < depth;
    return isEnough ? Arrays.stream(best).mapToInt(d -> d.doc).sorted().toArray() : null;
  }

  private ScoreDoc[] topOf(Query query, int depth) throws IOException {
    int all = Math.max(1, searcher().getIndexReader().maxDoc());
    var most = new TopScoreDocCollectorManager(Math.min(all, depth), COUNTED_HITS);
    return searcher().search(query, most).scoreDocs;
  }

  private static int[] both(int[] some, int[] others) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
        .sorted()
        .distinct()
        .toArray();
  }

  /** What meets the condition where no text ranks it. */
  List<Hit> latest(int limit) throws IOException {
    return LatestFirst.of(searcher(), compiled(), limit);
  }

  /**
   * How many documents there are.
   *
   * @param conditionAlone whether there is no text of which a word must be shared
   */
  long count(boolean conditionAlone) throws IOException {
    if (conditionAlone || condition.asksForWords()) {
      return searcher().count(compiled());
    }
    var any = new BooleanQuery.Builder().add(words().disjunction(), Occur.SHOULD);
    any.add(words().translatedDisjunction(), Occur.SHOULD);
    if (ranking.closeness().text().isPresent()) {
      any.add(new FieldExistsQuery(EmbeddingVectors.FIELD), Occur.SHOULD);
    }
    return searcher().count(filtered(any.build()));
  }

  private Query compiled() throws IOException {
    return compiled(condition);
  }

  private Query compiled(Condition condition) throws IOException {
    return new ConditionCompiler(form, searcher().getIndexReader()).compile(condition);
  }

  private Query filtered(Query any) throws IOException {
    if (condition.equals(Condition.EVERYTHING)) {
      return any;
    }
    var ranked = condition.asksForWords() ? Occur.SHOULD : Occur.MUST;
    return new BooleanQuery.Builder().add(any, ranked).add(compiled(), Occur.FILTER).build();
  }

  /**
   * Fetches again twice as deep for as long as the tie at the cut-off goes on, which costs a second
   * search only where more than {@value #SLACK} documents share that score.
   */
  private int[] found(Query query, int limit) throws IOException {
    int all = Math.max(1, searcher().getIndexReader().maxDoc());
    for (int depth = Math.min(all, limit + SLACK); ; depth = Math.min(all, depth * 2)) {
      var found = topOf(query, depth);
      if (found.length < depth || depth == all || !isTied(found, limit)) {
        return Arrays.stream(found).mapToInt(d -> d.doc).sorted().toArray();
      }
    }
  }

  private static boolean isTied(ScoreDoc[] found, int limit) {
    return found[found.length - 1].score >= found[limit - 1].score * (1 - ROUNDING);
  }

  /**
   * Documents with their relevance, in the order given.
   *
   * @param documents ascending document numbers
   */
  Stream<Hit> hits(int[] documents) throws IOException {
    return relevance(documents).hits();
  }

  /**
   * What some documents gain.
   *
   * @param documents ascending document numbers
   */
  Relevance relevance(int[] documents) throws IOException {
    return new Relevance(
        words(),
        ranking.closeness(),
        names(documents),
        new PostedScores(searcher(), documents),
        new HeldDirections(searcher(), documents));
  }

  private String[] names(int[] documents) throws IOException {
    return names(searcher(), documents);
  }

  /**
   * Ids of documents.
   *
   * @param documents ascending document numbers
   */
  static String[] names(IndexSearcher searcher, int[] documents) throws IOException {
    var ids = MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexForm.ID);
    var names = new String[documents.length];
    for (int i = 0; i < documents.length; i++) {
      if (ids == null || !ids.advanceExact(documents[i])) {
        throw new IllegalStateException("document " + documents[i] + " of the index has no id");
      }
      names[i] = ids.binaryValue().utf8ToString();
    }
    return names;
  }

  /** Lucene's document numbers of the ids that the index holds. */
  Map<String, Integer> documentsOf(Collection<String> ids) throws IOException {
    var documents = new TreeMap<String, Integer>();
    for (var id : ids) {
      for (var leaf : searcher().getIndexReader().leaves()) {
        var postings = leaf.reader().postings(IndexForm.idTerm(id), PostingsEnum.NONE);
        var live = leaf.reader().getLiveDocs();
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(postings.docID())) {
            documents.put(id, leaf.docBase + postings.docID());
          }
        }
      }
    }
    return documents;
  }

  @Override
  public void close() {
    searched.close();
  }
}
