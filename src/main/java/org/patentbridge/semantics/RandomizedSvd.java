package org.patentbridge.semantics;

import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.eig.SymmetricQRAlgorithmDecomposition_DDRM;
import org.ejml.dense.row.decomposition.qr.QRDecompositionHouseholderColumn_DDRM;

/**
 * The largest singular values and right singular vectors of a sparse matrix A, nearly (Halko,
 * Martinsson, Tropp: Finding structure with randomness, SIAM Review 53, 2011, algorithms 4.4 and
 * 5.1 with the small problem solved on its Gram matrix).
 *
 * <pre>
 * Y = A Ω,  Ω random signs;   q times: Y = A Aᵀ orth(Y)
 * Q = orth(Y);   Qᵀ A Aᵀ Q = W Σ² Wᵀ;   V = Aᵀ Q W Σ⁻¹
 * </pre>
 *
 * <p>Products are taken a panel of columns at a time, so that nothing of the height of A's width
 * and of all columns is ever held; panels run on the threads of the common pool, or of the pool
 * that calls, and know nothing of each other: the bits are the same on any number of threads. Costs
 * 2 (q + 2) passes over A for each panel, and q + 1 orthonormalisations of height · columns².
 */
final class RandomizedSvd {

  /** Squared singular values below this share of the largest are noise of the arithmetic. */
  private static final double NOISE = 1e-10;

  private final SparseMatrix matrix;
  private final int columns;

  private RandomizedSvd(SparseMatrix matrix, int columns) {
    this.matrix = matrix;
    this.columns = columns;
  }

  /**
   * What was found.
   *
   * @param values singular values, descending, at most as many as asked for
   * @param vectors right singular vectors by column of A, then by singular value; the largest
   *     component of each vector is positive
   */
  record Result(double[] values, float[][] vectors) {}

  /**
   * @param signs for each column of A the hash whose bits are its random signs
   */
  static Result of(SparseMatrix matrix, long[] signs, TrainingSettings settings) {
    int columns =
        Math.min(
            settings.dimensions() + settings.oversampling(),
            Math.min(matrix.height(), matrix.width()));
    if (columns == 0) {
      return new Result(new double[0], new float[matrix.width()][0]);
    }
    return new RandomizedSvd(matrix, columns).run(signs, settings);
  }

  private Result run(long[] signs, TrainingSettings settings) {
    var range = orthonormal(sketch(signs));
    for (int i = 0; i < settings.powerIterations(); i++) {
      range = orthonormal(throughTheTerms(range));
    }
    var gram = new DMatrixRMaj(columns, columns);
    CommonOps_DDRM.multTransA(range, throughTheTerms(range), gram);
    var small = SmallEigen.of(gram, settings.dimensions(), NOISE);
    var left = new DMatrixRMaj(matrix.height(), small.values().length);
    CommonOps_DDRM.mult(range, small.vectors(), left);
    return new Result(small.values(), rightVectors(left));
  }

  private DMatrixRMaj sketch(long[] signs) {
    var result = new DMatrixRMaj(matrix.height(), columns);
    eachPanel(
        columns,
        number -> {
          var left = Panel.of(result.data, columns, number);
          var random = Panel.alone(matrix.width(), left.width());
          for (int row = 0; row < matrix.width(); row++) {
            for (int j = 0; j < left.width(); j++) {
              random.values()[random.at(row) + j] =
                  StableHash.at(signs[row], left.first() + j) < 0 ? -1 : 1;
            }
          }
          matrix.times(random, left);
        });
    return result;
  }

  /** A Aᵀ times a matrix. */
  private DMatrixRMaj throughTheTerms(DMatrixRMaj right) {
    var result = new DMatrixRMaj(matrix.height(), columns);
    eachPanel(
        columns,
        number -> {
          var from = Panel.of(right.data, columns, number);
          var between = Panel.alone(matrix.width(), from.width());
          matrix.transposedTimes(from, between);
          matrix.times(between, Panel.of(result.data, columns, number));
        });
    return result;
  }

  private float[][] rightVectors(DMatrixRMaj left) {
    var vectors = new float[matrix.width()][left.numCols];
    eachPanel(
        left.numCols,
        number -> {
          var from = Panel.of(left.data, left.numCols, number);
          var right = Panel.alone(matrix.width(), from.width());
          matrix.transposedTimes(from, right);
          for (int j = 0; j < from.width(); j++) {
            double sign = signOf(right, j);
            for (int row = 0; row < matrix.width(); row++) {
              vectors[row][from.first() + j] = (float) (sign * right.values()[right.at(row) + j]);
            }
          }
        });
    return vectors;
  }

  /** Singular vectors have no sign of their own: the first of the largest components decides. */
  private static double signOf(Panel panel, int column) {
    double largest = 0;
    for (int at = column; at < panel.values().length; at += panel.stride()) {
      if (Math.abs(panel.values()[at]) > Math.abs(largest)) {
        largest = panel.values()[at];
      }
    }
    return largest < 0 ? -1 : 1;
  }

  private static void eachPanel(int columns, IntConsumer work) {
    IntStream.range(0, Panel.covering(columns)).parallel().forEach(work);
  }

  /**
   * An orthonormal basis of the columns. That some depend on others, which is all that the
   * decomposition's answer says, does no harm: their directions get a singular value of 0.
   */
  private static DMatrixRMaj orthonormal(DMatrixRMaj tall) {
    var decomposition = new QRDecompositionHouseholderColumn_DDRM();
    decomposition.decompose(tall);
    return decomposition.getQ(null, true);
  }

  /**
   * The eigenvalues of a Gram matrix.
   *
   * @param values square roots of the largest eigenvalues, descending
   * @param vectors eigenvectors as columns, each divided by its value
   */
  private record SmallEigen(double[] values, DMatrixRMaj vectors) {

    static SmallEigen of(DMatrixRMaj gram, int most, double noise) {
      int size = gram.numCols;
      var even = CommonOps_DDRM.transpose(gram, null);
      CommonOps_DDRM.add(0.5, gram, 0.5, even, even);
      var decomposition = new SymmetricQRAlgorithmDecomposition_DDRM(true);
      if (!decomposition.decompose(even)) {
        throw new IllegalStateException("no eigenvalues of a matrix of size " + size);
      }
      var values = IntStream.range(0, size).mapToDouble(i -> decomposition.getEigenvalue(i).real);
      var all = values.toArray();
      double largest = IntStream.range(0, size).mapToDouble(i -> all[i]).max().orElse(0);
      var kept =
          IntStream.range(0, size)
              .filter(i -> all[i] > noise * largest)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> -all[i]))
              .limit(most)
              .toList();
      var roots = kept.stream().mapToDouble(i -> Math.sqrt(all[i])).toArray();
      var vectors = new DMatrixRMaj(size, roots.length);
      for (int j = 0; j < roots.length; j++) {
        var vector = decomposition.getEigenVector(kept.get(j));
        for (int row = 0; row < size; row++) {
          vectors.set(row, j, vector.get(row) / roots[j]);
        }
      }
      return new SmallEigen(roots, vectors);
    }
  }
}
