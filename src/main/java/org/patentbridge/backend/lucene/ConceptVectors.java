package org.patentbridge.backend.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.patentbridge.semantics.ConceptSpace;

/**
 * How the directions of records lie in an index: one vector field, and the space itself in a file
 * beside the segments.
 *
 * <p>No graph is built over the vectors. They are looked at one by one for records that words have
 * found already, which is exact, the same on any layout of segments, and spares more than a
 * millisecond of work a record.
 */
final class ConceptVectors {

  static final String FIELD = "concept";

  /** All directions have length one. */
  static final VectorSimilarityFunction SIMILARITY = VectorSimilarityFunction.DOT_PRODUCT;

  /** Lucene leaves files alone that do not begin like its own. */
  static final String FILE = "concepts.space";

  private static final int CONNECTIONS = 16;
  private static final int BEAM = 100;

  /** Lucene's present codec, but without graphs. Segments name Lucene's own parts alone. */
  private static final KnnVectorsFormat FLAT =
      new Lucene99HnswVectorsFormat(CONNECTIONS, BEAM, 1, null, Integer.MAX_VALUE);

  private ConceptVectors() {}

  /** What indexes are written with. */
  static Codec codec() {
    var standard = Codec.getDefault();
    var perField =
        new PerFieldKnnVectorsFormat() {
          @Override
          public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return FLAT;
          }
        };
    return new FilterCodec(standard.getName(), standard) {
      @Override
      public KnnVectorsFormat knnVectorsFormat() {
        return perField;
      }
    };
  }

  static KnnFloatVectorField field(float[] direction) {
    return new KnnFloatVectorField(FIELD, direction, SIMILARITY);
  }

  static void write(ConceptSpace space, Directory directory) throws IOException {
    var bytes = new ByteArrayOutputStream();
    space.write(bytes);
    try (var out = directory.createOutput(FILE, IOContext.DEFAULT)) {
      out.writeBytes(bytes.toByteArray(), bytes.size());
    }
    directory.sync(List.of(FILE));
  }

  /** The space of an index; empty where it was too small to have one. */
  static Optional<ConceptSpace> read(Directory directory) throws IOException {
    if (!Arrays.asList(directory.listAll()).contains(FILE)) {
      return Optional.empty();
    }
    try (var in = directory.openInput(FILE, IOContext.READONCE)) {
      var bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return Optional.of(ConceptSpace.read(new ByteArrayInputStream(bytes)));
    }
  }

  /**
   * Refuses an index whose records have directions in a space that is missing or damaged.
   *
   * @throws CorruptIndexException when it is so, or when there is a damaged space for nothing
   */
  static void requireSpace(Directory directory) throws IOException {
    if (Arrays.asList(directory.listAll()).contains(FILE)) {
      try {
        read(directory);
      } catch (IOException damaged) {
        throw new CorruptIndexException(String.valueOf(damaged.getMessage()), FILE, damaged);
      }
      return;
    }
    try (var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        if (leaf.reader().getFieldInfos().fieldInfo(FIELD) != null) {
          throw new CorruptIndexException("the concept space is missing", FILE);
        }
      }
    }
  }
}
