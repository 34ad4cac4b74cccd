package org.patentbridge.semantics;

import java.util.Optional;

/**
 * Many texts of a concept space at once, given term by term as an inverted index has them.
 *
 * <p>Their terms must come in the order of {@link ConceptSpace#termsInOrder}; the directions are
 * then the same to the bit as those of {@link ConceptSpace#of(java.util.Map)}. Memory: 8 bytes a
 * text and dimension.
 */
public final class FoldedTexts {

  private final ConceptSpace space;
  private final double[][] sums;

  /**
   * @param texts how many texts, numbered from 0
   */
  public FoldedTexts(ConceptSpace space, int texts) {
    this.space = space;
    this.sums = new double[texts][];
  }

  /**
   * Adds a term to a text.
   *
   * @param place of the term in {@link ConceptSpace#termsInOrder}
   * @param frequency how often it occurs in the text, above 0
   */
  public void add(int text, int place, int frequency) {
    var sum = sums[text];
    if (sum == null) {
      sum = new double[space.dimensions()];
      sums[text] = sum;
    }
    space.vectors().get(place).addTo(sum, TermCounts.weight(frequency));
  }

  /** The direction of a text, of length one; empty where no known term was added. */
  public Optional<float[]> direction(int text) {
    var sum = sums[text];
    return sum == null ? Optional.empty() : ConceptSpace.unit(sum);
  }
}
