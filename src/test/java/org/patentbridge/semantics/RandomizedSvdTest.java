package org.patentbridge.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.svd.SvdImplicitQrDecompose_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the dense decomposition, which is slow and exact. */
class RandomizedSvdTest {

  private static final int KEPT = 10;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void largestSingularValuesAndVectorsAreFound(long seed) {
    var random = new Random(seed);
    var dense = lowRankPlusNoise(random, 60 + random.nextInt(60), 50 + random.nextInt(90));
    var settings = new TrainingSettings(KEPT, 20, 3, seed, 1, 1, 1000, 1000);

    var found = RandomizedSvd.of(sparse(dense), random.longs(dense.numCols).toArray(), settings);

    var exact = singularValues(dense);
    for (int i = 0; i < KEPT; i++) {
      assertThat(found.values()[i])
          .as("seed %d, value %d", seed, i)
          .isCloseTo(exact[i], within(1e-6 * exact[0]));
    }
    assertThatVectorsAreOrthonormal(found.vectors(), seed);
    assertThatTheyAreSingular(dense, found, seed);
  }

  private static void assertThatVectorsAreOrthonormal(float[][] vectors, long seed) {
    for (int i = 0; i < KEPT; i++) {
      for (int j = 0; j <= i; j++) {
        double product = 0;
        for (float[] row : vectors) {
          product += row[i] * (double) row[j];
        }
        assertThat(product)
            .as("seed %d, vectors %d and %d", seed, i, j)
            .isCloseTo(i == j ? 1 : 0, within(1e-4));
      }
    }
  }

  /** AᵀA v = σ² v, and the largest component is positive. */
  private static void assertThatTheyAreSingular(
      DMatrixRMaj a, RandomizedSvd.Result found, long seed) {
    for (int i = 0; i < KEPT; i++) {
      int vector = i;
      var v = IntStream.range(0, a.numCols).mapToDouble(c -> found.vectors()[c][vector]).toArray();
      var av = new double[a.numRows];
      for (int r = 0; r < a.numRows; r++) {
        for (int c = 0; c < a.numCols; c++) {
          av[r] += a.get(r, c) * v[c];
        }
      }
      double largest = 0;
      for (int c = 0; c < a.numCols; c++) {
        double back = 0;
        for (int r = 0; r < a.numRows; r++) {
          back += a.get(r, c) * av[r];
        }
        double squared = found.values()[0] * found.values()[0];
        assertThat(back)
            .as("seed %d, vector %d, column %d", seed, i, c)
            .isCloseTo(found.values()[i] * found.values()[i] * v[c], within(1e-4 * squared));
        largest = Math.abs(v[c]) > Math.abs(largest) ? v[c] : largest;
      }
      assertThat(largest).isPositive();
    }
  }

  /** Ten strong directions of falling weight, and a whisper everywhere. */
  private static DMatrixRMaj lowRankPlusNoise(Random random, int rows, int columns) {
    var matrix = new DMatrixRMaj(rows, columns);
    for (int k = 0; k < KEPT; k++) {
      var left = random.doubles(rows, -1, 1).toArray();
      var right = random.doubles(columns, -1, 1).toArray();
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          matrix.add(r, c, left[r] * right[c] * (1 << (KEPT - k)));
        }
      }
    }
    for (int i = 0; i < matrix.data.length; i++) {
      matrix.data[i] = (float) (matrix.data[i] + 0.001 * random.nextGaussian());
    }
    return matrix;
  }

  private static SparseMatrix sparse(DMatrixRMaj dense) {
    var starts = IntStream.rangeClosed(0, dense.numRows).map(r -> r * dense.numCols).toArray();
    var columns = IntStream.range(0, dense.data.length).map(i -> i % dense.numCols).toArray();
    var values = new float[dense.data.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) dense.data[i];
    }
    return new SparseMatrix(starts, columns, values, dense.numCols);
  }

  private static double[] singularValues(DMatrixRMaj dense) {
    var svd = new SvdImplicitQrDecompose_DDRM(true, false, false, false);
    assertThat(svd.decompose(dense.copy())).isTrue();
    return IntStream.range(0, svd.numberOfSingularValues())
        .mapToDouble(i -> -svd.getSingularValues()[i])
        .sorted()
        .map(v -> -v)
        .toArray();
  }
}
