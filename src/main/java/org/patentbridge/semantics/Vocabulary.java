package org.patentbridge.semantics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The terms that a space is made of, in their order as strings, and what each is worth.
 *
 * @param terms in ascending order
 * @param idf ln((documents + 1) / (documents with the term + 1)) + 1, by column
 * @param columns of the terms by their number in the sample, -1 where a term is left out
 */
record Vocabulary(String[] terms, double[] idf, int[] columns) {

  static Vocabulary of(List<DocumentSample.Entry> documents, DocumentSample sample, Choice choice) {
    var counts = new int[sample.terms().size()];
    for (var document : documents) {
      for (int term : document.terms()) {
        counts[term]++;
      }
    }
    var names = sample.terms();
    var chosen =
        IntStream.range(0, counts.length)
            .filter(t -> choice.takes(counts[t], documents.size()))
            .boxed()
            .sorted(Comparator.comparingInt((Integer t) -> -counts[t]).thenComparing(names::get))
            .limit(choice.maxTerms())
            .sorted(Comparator.comparing(names::get))
            .toList();
    var columns = new int[counts.length];
    Arrays.fill(columns, -1);
    var idf = new double[chosen.size()];
    for (int column = 0; column < idf.length; column++) {
      int term = chosen.get(column);
      columns[term] = column;
      idf[column] = StrictMath.log((documents.size() + 1.0) / (counts[term] + 1.0)) + 1;
    }
    return new Vocabulary(chosen.stream().map(names::get).toArray(String[]::new), idf, columns);
  }

  /**
   * Which terms count.
   *
   * @param minDocuments a term must stand in that many
   * @param maxShare of the documents; a term in more says nothing
   * @param maxTerms those in most documents stay
   */
  record Choice(int minDocuments, double maxShare, int maxTerms) {

    boolean takes(int count, int documents) {
      return count >= minDocuments && count <= Math.max(minDocuments, maxShare * documents);
    }
  }

  /** The weighted documents, each of length one; a document without a known term is a row of 0. */
  SparseMatrix weigh(List<DocumentSample.Entry> documents) {
    var starts = new int[documents.size() + 1];
    for (int d = 0; d < documents.size(); d++) {
      starts[d + 1] =
          starts[d]
              + (int) Arrays.stream(documents.get(d).terms()).filter(t -> columns[t] >= 0).count();
    }
    var matrix =
        new SparseMatrix(
            starts,
            new int[starts[documents.size()]],
            new float[starts[documents.size()]],
            terms.length);
    for (int d = 0; d < documents.size(); d++) {
      fill(matrix, d, documents.get(d));
    }
    return matrix;
  }

  private void fill(SparseMatrix matrix, int row, DocumentSample.Entry document) {
    var known =
        IntStream.range(0, document.terms().length)
            .filter(i -> columns[document.terms()[i]] >= 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> columns[document.terms()[i]]))
            .toList();
    double squares = 0;
    for (int i : known) {
      double weight = document.weights()[i] * idf[columns[document.terms()[i]]];
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    int at = matrix.starts()[row];
    for (int i : known) {
      int column = columns[document.terms()[i]];
      matrix.columns()[at] = column;
      matrix.values()[at] = (float) (document.weights()[i] * idf[column] / length);
      at++;
    }
  }
}
