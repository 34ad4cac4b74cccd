package org.patentbridge.backend.lucene;

import org.apache.lucene.util.SmallFloat;
import org.patentbridge.backend.lucene.DistantIndex.HeldTexts;

/**
 * What terms bring to documents of a distant index, from their counts and lengths: the same to the
 * bit as from postings, since lengths are rounded as Lucene keeps them.
 *
 * @param texts of the documents
 */
record HeldScores(HeldTexts texts) implements TermScores, Directions {

  @Override
  public int documents() {
    return texts.ids().size();
  }

  @Override
  public double[] of(PreparedTerm term) {
    var frequencies = new float[documents()];
    for (var spelling : term.spellings()) {
      var counts = texts.counts(term.field(), spelling.term().text());
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          frequencies[i] += spelling.share() * counts[i];
        }
      }
    }
    var scores = new double[frequencies.length];
    var lengths = texts.lengths(term.field());
    for (int i = 0; i < scores.length; i++) {
      if (frequencies[i] > 0) {
        scores[i] = term.scorer().score(frequencies[i], SmallFloat.intToByte4(lengths[i]));
      }
    }
    return scores;
  }

  @Override
  public float[][] of(String field, int[] places) {
    return texts.directions(field, places);
  }
}
