package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;

/**
 * Lets stretches of documents pass all rows of a batch and keeps the best of each row. One thread
 * at a time; several of them share the rows.
 */
final class BatchStream {

  /** Documents that pass together: the table's stretch of a tile is read once for all of them. */
  private static final int GROUP = 8;

  private final BatchTerms terms;
  private final BatchRows rows;
  private final TileKernel kernel;
  private final BestDocuments best;
  private final float[] sums;
  private final int[][] common = new int[GROUP][64];
  private final float[][] impacts = new float[GROUP][64];
  private final int[] counts = new int[GROUP];

  /**
   * @param depth documents that are kept of each row
   */
  BatchStream(BatchTerms terms, BatchRows rows, TileKernel kernel, int depth) {
    this.terms = terms;
    this.rows = rows;
    this.kernel = kernel;
    this.best = new BestDocuments(rows.rows(), rows.width(), depth);
    this.sums = new float[Math.multiplyExact(GROUP, rows.width())];
  }

  BestDocuments best() {
    return best;
  }

  /** Reads a stretch and lets it pass. */
  void pass(BlockReader reader, BlockReader.Stretch stretch) throws IOException {
    reader.read(stretch, block -> pass(reader, block));
  }

  private void pass(BlockReader reader, DocumentBlock block) {
    for (int first = 0; first < block.size(); first += GROUP) {
      int group = Math.min(GROUP, block.size() - first);
      for (int i = 0; i < group; i++) {
        add(reader, block, first + i, i);
      }
      for (int row = 0; row < rows.width(); row += kernel.tile()) {
        for (int i = 0; i < group; i++) {
          int at = i * rows.width() + row;
          var tile =
              new TileKernel.Tile(sums, at, best.least(), row, rows.table(), rows.tableAt(row));
          if (kernel.add(tile, common[i], impacts[i], counts[i])) {
            keep(block.numbers()[first + i], row, at);
          }
        }
      }
    }
  }

  /** Adds the terms that few rows have; notes those of the table. */
  private void add(BlockReader reader, DocumentBlock block, int document, int place) {
    int count = 0;
    var commonOf = rows.commonOf();
    for (int i = block.starts()[document]; i < block.starts()[document + 1]; i++) {
      int column = block.columns()[i];
      int field = reader.fieldOf(column);
      float impact =
          terms.impact(column, field, block.frequencies()[i], block.norms()[field][document]);
      int inTable = commonOf[column];
      if (inTable < 0) {
        rows.add(column, impact, sums, place * rows.width());
      } else {
        if (count == common[place].length) {
          common[place] = Arrays.copyOf(common[place], 2 * count);
          impacts[place] = Arrays.copyOf(impacts[place], 2 * count);
        }
        common[place][count] = inTable;
        impacts[place][count++] = impact;
      }
    }
    counts[place] = count;
  }

  private void keep(int document, int row, int at) {
    var least = best.least();
    for (int i = 0; i < kernel.tile(); i++) {
      if (sums[at + i] > least[row + i]) {
        best.add(row + i, document, sums[at + i]);
      }
      sums[at + i] = 0;
    }
  }
}
