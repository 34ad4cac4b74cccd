package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is, with a direction for each of its records. For rewriting it, not searching.
 */
final class DirectedReader extends FilterCodecReader {

  private final List<float[]> directions;
  private final int dimensions;
  private final FieldInfos fields;

  /**
   * @param directions by document number; an empty one where a record has none
   */
  DirectedReader(CodecReader segment, List<float[]> directions, int dimensions) {
    super(segment);
    this.directions = directions;
    this.dimensions = dimensions;
    this.fields = withConcepts(segment.getFieldInfos());
  }

  private FieldInfos withConcepts(FieldInfos plain) {
    var all = new ArrayList<FieldInfo>();
    int last = -1;
    for (var field : plain) {
      all.add(field);
      last = Math.max(last, field.number);
    }
    all.add(
        new FieldInfo(
            ConceptVectors.FIELD,
            last + 1,
            false,
            false,
            false,
            IndexOptions.NONE,
            DocValuesType.NONE,
            DocValuesSkipIndexType.NONE,
            -1,
            Map.of(),
            0,
            0,
            0,
            dimensions,
            VectorEncoding.FLOAT32,
            ConceptVectors.SIMILARITY,
            false,
            false));
    return new FieldInfos(all.toArray(FieldInfo[]::new));
  }

  @Override
  public FieldInfos getFieldInfos() {
    return fields;
  }

  @Override
  public KnnVectorsReader getVectorReader() {
    return new Vectors();
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private final class Vectors extends KnnVectorsReader {

    @Override
    public void checkIntegrity() {
      // They lie in memory.
    }

    @Override
    public @Nullable FloatVectorValues getFloatVectorValues(String field) throws IOException {
      return field.equals(ConceptVectors.FIELD) ? new Directions() : in.getFloatVectorValues(field);
    }

    @Override
    public ByteVectorValues getByteVectorValues(String field) {
      throw new UnsupportedOperationException("directions are floats, not bytes");
    }

    @Override
    public void search(String field, float[] target, KnnCollector found, AcceptDocs accepted) {
      throw new UnsupportedOperationException("a segment that is being rewritten is not searched");
    }

    @Override
    public void search(String field, byte[] target, KnnCollector found, AcceptDocs accepted) {
      throw new UnsupportedOperationException("a segment that is being rewritten is not searched");
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }

  /** The directions of those records that have one, in the order of the records. */
  private final class Directions extends FloatVectorValues {

    private final int[] documents =
        IntStream.range(0, directions.size()).filter(i -> directions.get(i).length > 0).toArray();

    @Override
    public float[] vectorValue(int place) {
      return directions.get(documents[place]);
    }

    @Override
    public FloatVectorValues copy() {
      return this;
    }

    @Override
    public int dimension() {
      return dimensions;
    }

    @Override
    public int size() {
      return documents.length;
    }

    @Override
    public int ordToDoc(int place) {
      return documents[place];
    }

    @Override
    public KnnVectorValues.DocIndexIterator iterator() {
      return createSparseIterator();
    }
  }
}
