package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.patentbridge.domain.search.RelevancePart.Kind;

/**
 * What the words of a query bring to given documents, always added up in the same order: Lucene's
 * own order depends on segments and thresholds and may differ in the last bits.
 */
final class WordScores {

  private final PreparedQuery query;
  private final TermScores held;

  WordScores(PreparedQuery query, TermScores held) {
    this.query = query;
    this.held = held;
  }

  /**
   * @param documents ascending Lucene document numbers
   */
  WordScores(IndexSearcher searcher, PreparedQuery query, int[] documents) {
    this(query, new PostedScores(searcher, documents));
  }

  /** One score per document, in [0, bound of the query]. */
  double[] all() throws IOException {
    var sum = new WordSum(query);
    var brought = new double[sum.terms().size()][];
    for (int t = 0; t < brought.length; t++) {
      brought[t] = held.of(sum.terms().get(t));
    }
    var ofOne = new double[brought.length];
    var all = new double[held.documents()];
    for (int i = 0; i < all.length; i++) {
      for (int t = 0; t < ofOne.length; t++) {
        ofOne[t] = brought[t][i];
      }
      all[i] = sum.of(ofOne);
    }
    return all;
  }

  /** What other wording adds to the words as they are written, one score per document. */
  double[] related() throws IOException {
    return related(own());
  }

  private double[][] own() throws IOException {
    var own = new double[query.terms().size()][];
    for (int t = 0; t < own.length; t++) {
      own[t] = held.of(query.terms().get(t));
    }
    return own;
  }

  private double[] related(double[][] own) throws IOException {
    var more = new double[held.documents()];
    for (var part : query.parts()) {
      var said = new double[held.documents()];
      part.own().forEach(t -> add(own[t], said));
      var best = said.clone();
      for (var other : part.others()) {
        raise(best, scores(other.terms()));
      }
      for (int i = 0; i < more.length; i++) {
        more[i] += best[i] - said[i];
      }
    }
    return more;
  }

  /**
   * Something that brings a score.
   *
   * @param kind how
   * @param asked part of the query, for words of it a term
   * @param found the other wording that is found, empty for words of the query
   * @param terms of the index, any of which may stand in the document
   * @param score above 0
   */
  record Told(Kind kind, String asked, String found, List<PreparedTerm> terms, double score) {

    /** The same as a share of something. */
    Told of(double whole) {
      return new Told(kind, asked, found, terms, score / whole);
    }
  }

  /**
   * What brought the score of the only document; the scores add up to it but for rounding.
   *
   * @return other wordings with what they bring beyond the words that they stand for
   */
  List<Told> told() throws IOException {
    var told = new ArrayList<Told>();
    var own = new double[query.terms().size()];
    for (int t = 0; t < own.length; t++) {
      var term = query.terms().get(t);
      own[t] = held.of(term)[0];
      told.add(new Told(Kind.WORD, term.label(), "", List.of(term), own[t]));
    }
    for (var part : query.parts()) {
      double said = part.own().stream().mapToDouble(t -> own[t]).sum();
      var best = new Told(Kind.RELATED, part.text(), "", List.of(), said);
      for (var other : part.others()) {
        double score = scores(other.terms())[0];
        if (score > best.score()) {
          best = new Told(Kind.RELATED, part.text(), other.label(), other.terms(), score);
        }
      }
      var more = best.score() - said;
      told.add(new Told(Kind.RELATED, part.text(), best.found(), best.terms(), more));
    }
    var translated = new ArrayList<Told>();
    for (var term : query.translated()) {
      double score = query.ofTranslated(held.of(term)[0]);
      translated.add(new Told(Kind.TRANSLATED, term.label(), "", List.of(term), score));
    }
    var better = sum(translated) > sum(told) ? translated : told;
    return better.stream().filter(t -> t.score() > 0).toList();
  }

  private static double sum(List<Told> told) {
    return told.stream().mapToDouble(Told::score).sum();
  }

  private static void add(double[] scores, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += scores[i];
    }
  }

  private static void raise(double[] to, double[] scores) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.max(to[i], scores[i]);
    }
  }

  private double[] scores(List<PreparedTerm> terms) throws IOException {
    var sum = new double[held.documents()];
    for (var term : terms) {
      add(held.of(term), sum);
    }
    return sum;
  }
}
