package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.DistantIndex.HeldTexts;
import org.patentbridge.backend.lucene.DistantIndex.Search;
import org.patentbridge.backend.lucene.DistantIndex.State;
import org.patentbridge.backend.lucene.DistantIndex.Weighted;
import org.patentbridge.backend.lucene.PlaceClauses.Beginnings;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.rulebook.RankingRule;

/** One query asked of one state of a distant index. */
final class DistantQuery {

  private final Asking asking;
  private final RetrievalQuery query;
  private final WeightedTerms read;
  private final PreparedQuery words;
  private final PreparedTerm.Binding binding;

  /**
   * What is asked and by which rules.
   *
   * @param index that lies elsewhere
   * @param state of it
   * @param reader of texts
   * @param rule how documents are ranked
   */
  record Asking(DistantIndex index, State state, QueryReader reader, RankingRule rule) {

    /** Where this holds, closeness to what words find counts. */
    boolean hasCloseness() {
      return rule.conceptWeight() > 0 && state.hasConcepts();
    }
  }

  /**
   * @param binding that knows the terms of the text
   */
  DistantQuery(
      Asking asking, RetrievalQuery query, WeightedTerms read, PreparedTerm.Binding binding)
      throws IOException {
    this.asking = asking;
    this.query = query;
    this.read = read;
    this.binding = binding;
    this.words = new PreparedQuery(binding, read, asking.rule());
  }

  Asking asking() {
    return asking;
  }

  PreparedQuery words() {
    return words;
  }

  private Condition condition() {
    return query.filter().condition();
  }

  private Condition kinds() {
    return AskedQuery.kindsOf(condition());
  }

  /** Whether what is close is learnt from the very documents that are found. */
  boolean isOfKinds() {
    return kinds().equals(condition());
  }

  /** How the best are found. */
  List<Search> searches(int depth) throws IOException {
    return searches(condition(), depth);
  }

  /** How those are found from which it is learnt what the text is about. */
  List<Search> feedback() throws IOException {
    return searches(kinds(), asking.rule().feedbackRecords());
  }

  private List<Search> searches(Condition condition, int depth) throws IOException {
    var among = clause(condition);
    boolean mustShare = !condition.asksForWords();
    var searches = new ArrayList<Search>();
    if (!words.terms().isEmpty() || !words.parts().isEmpty()) {
      searches.add(new Search(written(), among, mustShare, depth));
    }
    if (!words.translated().isEmpty()) {
      searches.add(new Search(translated(), among, mustShare, depth));
    }
    return searches;
  }

  private Clause clause(Condition condition) {
    return new ConditionCompiler(asking.reader().form(), Beginnings.UNKNOWN).clause(condition);
  }

  Clause clause() {
    return clause(condition());
  }

  /** A term that is asked for twice is asked for once with both weights: the sum is the same. */
  private List<Weighted> written() {
    Map<List<String>, Float> weights = new LinkedHashMap<>();
    words.terms().forEach(term -> add(term, weights));
    words
        .parts()
        .forEach(part -> part.others().forEach(o -> o.terms().forEach(term -> add(term, weights))));
    return weighted(weights);
  }

  /**
   * Spellings that count as one are asked for one by one, each brought to the rarity of all
   * together; that finds candidates, and the exact sum ranks them.
   */
  private List<Weighted> translated() throws IOException {
    Map<List<String>, Float> weights = new LinkedHashMap<>();
    for (var term : words.translated()) {
      for (var spelling : term.spellings()) {
        var weight = spelling.share() * term.most() / rarity(spelling.term());
        weights.merge(keyOf(spelling), (float) weight, Float::sum);
      }
    }
    return weighted(weights);
  }

  private double rarity(Term term) throws IOException {
    var binder = binding.of(term.field()).orElseThrow();
    return binder.bind(term.text(), 1, Map.of(term.text(), 1f)).orElseThrow().most();
  }

  private static List<String> keyOf(PreparedTerm.Spelling spelling) {
    return List.of(spelling.term().field(), spelling.term().text());
  }

  private static void add(PreparedTerm term, Map<List<String>, Float> weights) {
    term.spellings().forEach(s -> weights.merge(keyOf(s), term.weight(), Float::sum));
  }

  private static List<Weighted> weighted(Map<List<String>, Float> weights) {
    return weights.entrySet().stream()
        .map(e -> new Weighted(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
        .toList();
  }

  /** All terms, any of which brings a document in. */
  List<Weighted> any() throws IOException {
    Set<Weighted> any = new LinkedHashSet<>(written());
    any.addAll(translated());
    return List.copyOf(any);
  }

  /**
   * What documents gain.
   *
   * @param texts of the documents
   * @param feedback texts from which it is learnt what the query is about; null to search for them
   *     where that is not known yet
   */
  Relevance relevance(HeldTexts texts, @Nullable HeldTexts feedback) {
    var held = new HeldScores(texts);
    return new Relevance(
        words, closeness(feedback), texts.ids().toArray(String[]::new), held, held);
  }

  private Closeness closeness(@Nullable HeldTexts feedback) {
    var state = asking.state().generation() + " " + kinds() + " " + asking.rule();
    return asking
        .reader()
        .closeness(query, state, () -> found(feedback == null ? fetched() : feedback));
  }

  private HeldTexts fetched() throws IOException {
    if (!asking.hasCloseness() && read.direction() == null) {
      return asking.index().held(asking.state(), List.of());
    }
    var ids = new LinkedHashSet<String>();
    asking.index().best(asking.state(), feedback()).forEach(ids::addAll);
    return asking.index().held(asking.state(), ids);
  }

  /** The middle of the best, and the text itself where the user's own model reads it. */
  private Closeness found(HeldTexts feedback) throws IOException {
    var rule = asking.rule();
    var text = read.direction();
    boolean reads =
        text != null
            && rule.embeddingWeight() > 0
            && asking.reader().form().model().equals(asking.state().model());
    var middle = Closeness.NONE;
    if (!words.isEmpty() && (reads || asking.hasCloseness())) {
      var held = new HeldScores(feedback);
      var scores = new WordScores(words, held).all();
      middle = Closeness.of(rule, scores, feedback.ids().toArray(String[]::new), held);
    }
    return text != null && reads
        ? middle.andTo(text, rule.embeddingWeight(), Relevance.atMost(words))
        : middle;
  }
}
