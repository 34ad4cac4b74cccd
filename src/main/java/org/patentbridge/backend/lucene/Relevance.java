package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbridge.backend.lucene.WordScores.Told;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.RelevancePart.Kind;
import org.patentbridge.retrieval.Hit;

/**
 * What some documents gain from one query, wherever they lie.
 *
 * <p>relevance(d) = (words(d) + w · best · closeness(d)) / (bound · (1 + w)), with the words of
 * {@link WordScores}, the best words of any document of the kinds that are sought, and the weight w
 * of the rules; without a concept space it is words(d) / bound. A model of the user's own adds a
 * closeness with a weight of its own in the same way.
 *
 * @param words that they may share
 * @param closeness to what the words find
 * @param names of the documents
 * @param held what their words bring
 * @param directions where they point
 */
record Relevance(
    PreparedQuery words,
    Closeness closeness,
    String[] names,
    TermScores held,
    Directions directions) {

  /** What words could bring; 1 where there are none, lest anything be divided by nothing. */
  static double atMost(PreparedQuery words) {
    return words.bound() == 0 ? 1 : words.bound();
  }

  private double possible() {
    return atMost(words) * (1 + closeness.weight());
  }

  /** Documents with their relevance, in their order. */
  Stream<Hit> hits() throws IOException {
    return over(new WordScores(words, held).all());
  }

  /** Documents with what other wording and closeness bring of it, in their order. */
  Stream<Hit> otherwise() throws IOException {
    return over(new WordScores(words, held).related());
  }

  private Stream<Hit> over(double[] scores) throws IOException {
    var close = closeness.to(directions);
    double possible = possible();
    return IntStream.range(0, names.length)
        .mapToObj(i -> new Hit(names[i], (scores[i] + close[i]) / possible));
  }

  /** What the words alone bring to the only document. */
  Explanation.Weight weight() throws IOException {
    return new Explanation.Weight(new WordScores(words, held).all()[0], words.bound());
  }

  /** What brings the relevance of the only document. */
  List<Told> told() throws IOException {
    double possible = possible();
    var told = new ArrayList<Told>();
    for (var word : new WordScores(words, held).told()) {
      told.add(word.of(possible));
    }
    double close = closeness.to(directions)[0];
    if (close > 0) {
      told.add(new Told(Kind.CLOSENESS, "", "", List.of(), close).of(possible));
    }
    return told;
  }
}
