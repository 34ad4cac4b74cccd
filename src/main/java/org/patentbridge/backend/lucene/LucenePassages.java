package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.backend.lucene.MarkedText.Reading;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.search.Passage;
import org.patentbridge.domain.search.Passage.Part;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.RetrievalQuery;

/**
 * Finds passages by the terms that the index scores.
 *
 * <p>A piece of a text weighs Σ weight · idf over the different terms of the query that it holds.
 * The first passage is the heaviest piece; each next one the piece that adds most, terms that were
 * shown before counting a fifth.
 */
public final class LucenePassages implements Passages {

  /** What a term counts that an earlier passage shows already. */
  private static final double SHOWN_BEFORE = 0.2;

  private final Holdings.Source source;
  private final IndexForm form;
  private final QueryReader reader;

  LucenePassages(Holdings.Source source, IndexForm form, QueryReader reader) {
    this.source = source;
    this.form = form;
    this.reader = reader;
  }

  /**
   * @param index whose readings and frequencies count
   * @param texts keeps queries that were read before
   */
  public static LucenePassages over(LuceneSearchIndex index, AnalyzedTexts texts) {
    return new LucenePassages(
        terms -> Holdings.of(index::acquire, terms),
        index.form(),
        new QueryReader(index.form(), texts));
  }

  /** The same by the frequencies of an index that lies elsewhere. */
  public static LucenePassages over(DistantIndex index, DistantForm form, AnalyzedTexts texts) {
    return new LucenePassages(
        terms -> Holdings.of(index, terms), form.form(), new QueryReader(form.form(), texts));
  }

  /**
   * What is sought.
   *
   * @param readings per field of the rulebook
   * @param weights per term, summed over the fields
   */
  private record Sought(List<Reading> readings, Map<String, Double> weights) {}

  /**
   * A piece that may be shown.
   *
   * @param part of which text
   * @param marked the whole of that text
   * @param piece which of it
   * @param terms what of the query it holds
   */
  private record Candidate(Part part, MarkedText marked, Pieces.Piece piece, Set<String> terms) {}

  @Override
  public List<List<Passage>> find(RetrievalQuery query, List<BilingualText> texts, int most) {
    var sought = sought(query);
    return texts.stream().map(text -> find(sought, text, most)).toList();
  }

  private Sought sought(RetrievalQuery query) {
    var terms = reader.read(query);
    var readings = new ArrayList<Reading>();
    var weights = new HashMap<String, Double>();
    var holdings = source.of(terms.fields());
    for (var field : terms.fields()) {
      form.fields().stream()
          .filter(rule -> IndexForm.nameOf(rule).equals(field.field()))
          .map(rule -> form.analyzers().analyzer(rule.analyzer()))
          .forEach(analyzer -> readings.add(new Reading(analyzer, field.weights().keySet())));
      for (var term : field.weights().entrySet()) {
        var rarity = holdings.rarity(field.field(), term.getKey());
        weights.merge(term.getKey(), term.getValue() * rarity, Double::sum);
      }
    }
    return new Sought(readings, weights);
  }

  private static List<Passage> find(Sought sought, BilingualText text, int most) {
    var marked = new ArrayList<MarkedText>();
    for (var part : Part.values()) {
      marked.add(MarkedText.of(textOf(text, part), sought.readings()));
    }
    var surely = marked.stream().map(MarkedText::surely).toList();
    return chosen(
        candidates(surely.stream().allMatch(MarkedText::isUnmarked) ? marked : surely),
        sought.weights(),
        most);
  }

  private static List<Candidate> candidates(List<MarkedText> marked) {
    var candidates = new ArrayList<Candidate>();
    for (var part : Part.values()) {
      var text = marked.get(part.ordinal());
      for (var piece : text.isUnmarked() ? List.<Pieces.Piece>of() : Pieces.of(text)) {
        var terms = text.termsIn(piece.start(), piece.end());
        if (!terms.isEmpty()) {
          candidates.add(new Candidate(part, text, piece, terms));
        }
      }
    }
    return candidates;
  }

  /** Of equal pieces the first, in the order of parts and places. */
  private static List<Passage> chosen(
      List<Candidate> candidates, Map<String, Double> weights, int most) {
    var left = new ArrayList<>(candidates);
    var shown = new HashSet<String>();
    var passages = new ArrayList<Passage>();
    while (passages.size() < most && !left.isEmpty()) {
      var gains = left.stream().mapToDouble(c -> gain(c, shown, weights)).toArray();
      int heaviest = 0;
      for (int i = 1; i < gains.length; i++) {
        heaviest = gains[i] > gains[heaviest] ? i : heaviest;
      }
      var next = left.remove(heaviest);
      shown.addAll(next.terms());
      passages.add(passage(next));
    }
    return List.copyOf(passages);
  }

  private static double gain(Candidate candidate, Set<String> shown, Map<String, Double> weights) {
    return candidate.terms().stream()
        .mapToDouble(t -> weights.getOrDefault(t, 0.0) * (shown.contains(t) ? SHOWN_BEFORE : 1))
        .sum();
  }

  private static Passage passage(Candidate candidate) {
    var piece = candidate.piece();
    return new Passage(
        candidate.part(),
        piece.start(),
        candidate.marked().text().substring(piece.start(), piece.end()),
        candidate.marked().marksIn(piece.start(), piece.end()));
  }

  private static String textOf(BilingualText text, Part part) {
    return switch (part) {
      case TITLE_ZH -> text.titleZh();
      case TITLE_EN -> text.titleEn();
      case BODY_ZH -> text.bodyZh();
      case BODY_EN -> text.bodyEn();
    };
  }
}
