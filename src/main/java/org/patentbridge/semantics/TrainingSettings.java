package org.patentbridge.semantics;

/**
 * How a concept space is trained.
 *
 * @param dimensions most dimensions of the space, 1 to {@value #MAX_DIMENSIONS}; a corpus of lower
 *     rank gets fewer
 * @param oversampling directions tried beyond those that are kept, 0 or more
 * @param powerIterations passes over the corpus that sharpen the directions, 0 or more
 * @param seed of the sample of documents and of the random directions
 * @param minDocuments sampled documents that a term must stand in to count, 1 or more
 * @param maxShare share of the sampled documents above which a term says nothing, over 0 to 1
 * @param maxTerms most terms of the space; those in most documents stay
 * @param maxDocuments most documents to learn from, chosen by a hash of their ids
 */
public record TrainingSettings(
    int dimensions,
    int oversampling,
    int powerIterations,
    long seed,
    int minDocuments,
    double maxShare,
    int maxTerms,
    int maxDocuments) {

  /** The index cannot hold longer vectors. */
  public static final int MAX_DIMENSIONS = 1024;

  /** The settings that ship; decision record 0030 says how each was found. */
  public static final TrainingSettings SHIPPED =
      new TrainingSettings(128, 16, 1, 20_260_101L, 2, 0.5, 200_000, 60_000);

  public TrainingSettings {
    require(dimensions >= 1 && dimensions <= MAX_DIMENSIONS, "dimensions", dimensions);
    require(oversampling >= 0, "oversampling", oversampling);
    require(powerIterations >= 0, "powerIterations", powerIterations);
    require(minDocuments >= 1, "minDocuments", minDocuments);
    require(maxShare > 0 && maxShare <= 1, "maxShare", maxShare);
    require(maxTerms >= 1, "maxTerms", maxTerms);
    require(maxDocuments >= 1, "maxDocuments", maxDocuments);
  }

  /** The same with another number of dimensions. */
  public TrainingSettings withDimensions(int other) {
    return new TrainingSettings(
        other, oversampling, powerIterations, seed, minDocuments, maxShare, maxTerms, maxDocuments);
  }

  /** The same, learning from another number of documents. */
  public TrainingSettings withMaxDocuments(int other) {
    return new TrainingSettings(
        dimensions, oversampling, powerIterations, seed, minDocuments, maxShare, maxTerms, other);
  }

  private static void require(boolean holds, String setting, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(
          "setting '" + setting + "' of a concept space cannot be " + value);
    }
  }
}
