package org.patentbridge.backend.lucene;

/** Adds row by row, for a Java that was started without the module for vectors. */
final class PlainKernel implements TileKernel {

  private static final int TILE = 64;

  @Override
  public int tile() {
    return TILE;
  }

  @Override
  public boolean add(Tile tile, int[] terms, float[] impacts, int count) {
    var sums = tile.sums();
    for (int t = 0; t < count; t++) {
      int from = tile.from() + terms[t] * TILE;
      for (int i = 0; i < TILE; i++) {
        sums[tile.at() + i] += impacts[t] * tile.table()[from + i];
      }
    }
    for (int i = 0; i < TILE; i++) {
      if (sums[tile.at() + i] > tile.least()[tile.row() + i]) {
        return true;
      }
    }
    java.util.Arrays.fill(sums, tile.at(), tile.at() + TILE, 0);
    return false;
  }
}
