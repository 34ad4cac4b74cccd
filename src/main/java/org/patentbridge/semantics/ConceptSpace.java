package org.patentbridge.semantics;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.provenance.Digest;

/**
 * A concept space is a space of few dimensions in which terms that occur in like documents lie in
 * like directions, so that texts without a common word can be near each other.
 *
 * <p>A text, document or query, is the sum over its known terms of
 *
 * <pre>ln(1 + frequency) · idf(term) · direction(term)</pre>
 *
 * brought to length one (folding in, Deerwester et al. 1990); the cosine of two texts is then their
 * scalar product. The sum is taken in the order of the terms, so equal frequencies give equal bits.
 * Immutable and safe for any number of threads; a term takes about {@code dimensions + 150} bytes.
 */
public final class ConceptSpace {

  private final int dimensions;
  private final List<TermVector> vectors;
  private final Map<String, Integer> places;
  private final Digest fingerprint;

  /**
   * @param vectors in strictly ascending order of the terms, each of that many dimensions
   */
  ConceptSpace(int dimensions, List<TermVector> vectors) {
    this.dimensions = dimensions;
    this.vectors = List.copyOf(vectors);
    this.places = HashMap.newHashMap(vectors.size());
    for (TermVector vector : vectors) {
      places.put(vector.term(), places.size());
    }
    this.fingerprint = ConceptSpaceFile.fingerprint(this);
  }

  /**
   * The space that {@link #write} wrote; reads its bytes and not one more. Wrap slow streams in a
   * buffer.
   *
   * @throws IOException when the bytes are no concept space, end early, are damaged or come from a
   *     version that this one cannot read; the message says which
   */
  public static ConceptSpace read(InputStream in) throws IOException {
    return ConceptSpaceFile.read(in);
  }

  /** Writes magic, version, terms with their directions, and the fingerprint as a checksum. */
  public void write(OutputStream out) throws IOException {
    ConceptSpaceFile.write(this, out);
  }

  /** Length of the vectors; 0 where the corpus had nothing to learn from. */
  public int dimensions() {
    return dimensions;
  }

  /** Number of terms that are known. */
  public int terms() {
    return vectors.size();
  }

  /** Digest of all that decides where a text stands: the same here means the same vectors. */
  public Digest fingerprint() {
    return fingerprint;
  }

  /**
   * The direction of a text, of length one; empty where no term of it is known.
   *
   * @param frequencies by term as the training's analyzer writes it, or any weights that stand for
   *     frequencies; 0 or more each
   */
  public Optional<float[]> of(Map<String, ? extends Number> frequencies) {
    var known = known(frequencies);
    var sum = sum(known);
    double length = length(sum);
    if (length == 0) {
      return Optional.empty();
    }
    var unit = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      unit[i] = (float) (sum[i] / length);
    }
    return Optional.of(unit);
  }

  /** The direction of a text given as its terms, each as often as it occurs. */
  public Optional<float[]> of(Collection<String> terms) {
    return of(TermCounts.of(terms));
  }

  /**
   * What each known term of a text adds to the cosine with another text, largest first; the shares
   * sum up to that cosine.
   *
   * @param other a vector of this space of length one
   */
  public List<TermShare> shares(Map<String, ? extends Number> frequencies, float[] other) {
    if (other.length != dimensions) {
      throw new IllegalArgumentException(
          "a vector of %d dimensions is none of a space of %d".formatted(other.length, dimensions));
    }
    var known = known(frequencies);
    double length = length(sum(known));
    if (length == 0) {
      return List.of();
    }
    return Arrays.stream(known)
        .map(w -> new WeightedPlace(w.place(), w.weight() / length))
        .map(w -> share(w, other))
        .sorted(Comparator.comparingDouble(TermShare::share).reversed())
        .toList();
  }

  private TermShare share(WeightedPlace known, float[] other) {
    var vector = vectors.get(known.place());
    return new TermShare(vector.term(), known.weight() * vector.times(other));
  }

  List<TermVector> vectors() {
    return vectors;
  }

  private record WeightedPlace(int place, double weight) {}

  private WeightedPlace[] known(Map<String, ? extends Number> frequencies) {
    return frequencies.entrySet().stream()
        .map(e -> new WeightedPlace(places.getOrDefault(e.getKey(), -1), TermCounts.weight(e)))
        .filter(w -> w.place() >= 0)
        .sorted(Comparator.comparingInt(WeightedPlace::place))
        .toArray(WeightedPlace[]::new);
  }

  private double[] sum(WeightedPlace[] known) {
    var sum = new double[dimensions];
    for (var term : known) {
      vectors.get(term.place()).addTo(sum, term.weight());
    }
    return sum;
  }

  private static double length(double[] vector) {
    double squares = 0;
    for (double component : vector) {
      squares += component * component;
    }
    return Math.sqrt(squares);
  }
}
