package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How the directions that the user's own model gives to records lie in an index, and how the
 * nearest are found.
 *
 * <p>As with concepts, no graph is built: a model places a record in tens of milliseconds, and
 * without a graph the nearest are the nearest on any layout of segments.
 */
final class EmbeddingVectors {

  static final String FIELD = "embedding";

  /** What Lucene's scalar product makes of a cosine of 0. */
  private static final float RIGHT_ANGLE = 0.5f;

  private EmbeddingVectors() {}

  static KnnFloatVectorField field(Direction direction) {
    return new KnnFloatVectorField(FIELD, direction.components(), ConceptVectors.SIMILARITY);
  }

  /**
   * The records nearest to a direction, as far as they are on its side.
   *
   * @param condition what they must meet; null for any
   * @param limit most records, 1 or more
   * @return ascending document numbers
   */
  static int[] nearest(
      IndexSearcher searcher, Direction direction, @Nullable Query condition, int limit)
      throws IOException {
    var nearest = new KnnFloatVectorQuery(FIELD, direction.components(), limit, condition);
    return Arrays.stream(searcher.search(nearest, limit).scoreDocs)
        .filter(found -> found.score > RIGHT_ANGLE)
        .mapToInt(found -> found.doc)
        .sorted()
        .toArray();
  }
}
