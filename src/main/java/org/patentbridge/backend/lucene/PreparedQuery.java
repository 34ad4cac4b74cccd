package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.patentbridge.backend.lucene.WeightedTerms.FieldTerms;
import org.patentbridge.backend.lucene.WeightedTerms.Rewording;
import org.patentbridge.backend.lucene.WeightedTerms.Wording;
import org.patentbridge.rulebook.RankingRule;

/**
 * A text as a query, bound to one state of an index: what each of its terms can bring at most and
 * what it brings to a document.
 *
 * <p>score(d) = Σ over fields and terms of weight · idf · tf/(tf + k1·(1 − b + b·length/mean)), the
 * BM25 of Robertson and Zaragoza (2009) in Lucene's form, whose last factor stays below 1. So Σ
 * weight · idf bounds the score, and score/bound lies in [0, 1]. Terms that no document holds are
 * left out of both: they can tell no document from another. Only where the text is also read in the
 * other language its unknown words count in the bound, so that the two readings can be compared.
 *
 * <p>A part of the text that stands in a document in other wording brings what that wording brings,
 * at its weight, wherever that is more than the part itself brings.
 */
final class PreparedQuery {

  static {
    // The limit guards against queries that people write; here a text has as many clauses as
    // words, all of them plain terms, and none may be dropped.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
  }

  /** Other wordings that a query is widened by at most, those of its rarest parts first. */
  static final int MOST_WORDINGS = 64;

  private final List<PreparedTerm> terms = new ArrayList<>();
  private final List<PreparedTerm> translated = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final double bound;
  private final double translatedBound;
  private final double translatedWeight;

  /**
   * A part of the text that has other wordings.
   *
   * @param text as it stands
   * @param own places of its terms
   * @param others at least one
   */
  record Part(String text, Set<Integer> own, List<Other> others) {}

  /**
   * Another wording.
   *
   * @param label what people read
   * @param terms all of it that the index holds, each weighing its share of the part's worth
   */
  record Other(String label, List<PreparedTerm> terms) {}

  PreparedQuery(IndexSearcher searcher, WeightedTerms query, RankingRule rule) throws IOException {
    this(new PreparedTerm.Binding(searcher), query, rule);
  }

  /**
   * @param binding may have bound other queries before
   */
  PreparedQuery(PreparedTerm.Binding binding, WeightedTerms query, RankingRule rule)
      throws IOException {
    translatedWeight = rule.translatedWeight();
    double unknown = 0;
    for (var field : query.fields()) {
      var binder = binding.of(field.field());
      if (binder.isPresent()) {
        var missing = addTerms(binder.get(), field);
        unknown += field == query.fields().getFirst() ? missing : 0;
      }
    }
    var words = binding.of(query.fields().getFirst().field());
    translatedBound =
        words.isPresent() && translatedWeight > 0 ? addTranslated(words.get(), query) : 0;
    double known = terms.stream().mapToDouble(PreparedTerm::most).sum();
    bound = translated.isEmpty() ? known : known + unknown;
    if (words.isPresent() && rule.relatedWeight() > 0) {
      addParts(words.get(), query.rewordings(), rule.relatedWeight());
    }
  }

  /** Returns what those terms are worth that no document holds. */
  private double addTerms(PreparedTerm.Binder binder, FieldTerms field) throws IOException {
    double missing = 0;
    for (var entry : field.weights().entrySet()) {
      var term = binder.bind(entry.getKey(), entry.getValue(), Map.of(entry.getKey(), 1f));
      term.ifPresent(terms::add);
      missing += term.isPresent() ? 0 : binder.rarest(entry.getValue());
    }
    return missing;
  }

  /** Returns what the text in the other language is worth, unknown words included. */
  private double addTranslated(PreparedTerm.Binder binder, WeightedTerms query) throws IOException {
    double worth = 0;
    boolean says = false;
    for (var part : query.translated()) {
      var term = binder.bind(part.text(), part.weight(), part.spellings());
      worth += term.isPresent() ? term.get().most() : binder.rarest(part.weight());
      term.ifPresent(translated::add);
      says |= term.isPresent();
    }
    return says ? worth : 0;
  }

  private void addParts(
      PreparedTerm.Binder binder, List<Rewording> rewordings, double relatedWeight)
      throws IOException {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).field().equals(terms.getFirst().field())) {
        places.putIfAbsent(terms.get(i).label(), i);
      }
    }
    record Ranked(Rewording rewording, Set<Integer> own, double worth) {}
    var ranked = new ArrayList<Ranked>();
    for (var rewording : rewordings) {
      var own = new HashSet<Integer>();
      rewording.own().stream().filter(places::containsKey).map(places::get).forEach(own::add);
      double worth = own.stream().mapToDouble(i -> terms.get(i).most()).sum();
      if (!own.isEmpty()) {
        ranked.add(new Ranked(rewording, own, worth));
      }
    }
    ranked.sort(java.util.Comparator.comparingDouble(Ranked::worth).reversed());
    int left = MOST_WORDINGS;
    for (var part : ranked) {
      var others = new ArrayList<Other>();
      for (var wording : part.rewording().others()) {
        if (others.size() < left) {
          other(binder, wording, relatedWeight * part.worth()).ifPresent(others::add);
        }
      }
      if (!others.isEmpty()) {
        left -= others.size();
        parts.add(new Part(part.rewording().text(), part.own(), others));
      }
    }
  }

  /** The wording, worth as much as stated when all of it stands there endlessly often. */
  private static java.util.Optional<Other> other(
      PreparedTerm.Binder binder, Wording wording, double worth) throws IOException {
    var bound = new ArrayList<PreparedTerm>();
    for (var text : wording.terms().stream().sorted().toList()) {
      var plain = binder.bind(text, 1, Map.of(text, 1f));
      if (plain.isEmpty()) {
        return java.util.Optional.empty();
      }
      var share = (float) (worth / wording.terms().size() / plain.get().most());
      binder.bind(text, share, Map.of(text, 1f)).ifPresent(bound::add);
    }
    return java.util.Optional.of(new Other(wording.text(), bound));
  }

  boolean isEmpty() {
    return terms.isEmpty() && translated.isEmpty();
  }

  /** What a document would reach that held every term endlessly often. */
  double bound() {
    return bound;
  }

  List<PreparedTerm> terms() {
    return terms;
  }

  List<PreparedTerm> translated() {
    return translated;
  }

  List<Part> parts() {
    return parts;
  }

  /** The same for the text in the other language; 0 where there is none. */
  double translatedBound() {
    return translatedBound;
  }

  /** What stands to the bound as a score of the translated text stands to its own bound. */
  double ofTranslated(double score) {
    return translatedBound == 0 ? 0 : translatedWeight * score / translatedBound * bound;
  }

  /** All terms, any of which brings a document in. */
  Query disjunction() {
    var any = new BooleanQuery.Builder();
    terms.forEach(term -> term.addTo(any));
    parts.forEach(p -> p.others().forEach(o -> o.terms().forEach(term -> term.addTo(any))));
    return any.build();
  }

  /** The same for the text in the other language; finds nothing where there is none. */
  Query translatedDisjunction() {
    var any = new BooleanQuery.Builder();
    translated.forEach(term -> term.addTo(any));
    return any.build();
  }
}
