package org.patentbridge.backend.lucene;

/** Adds stretches of a table to sums, some rows at once. */
interface TileKernel {

  /** Rows of a tile. */
  int tile();

  /**
   * Adds to one tile of sums the stretches of some terms, each times what it brings, and compares.
   * The sums are left in place where one passes, else they are set to 0.
   *
   * @param tile the tile's sums, what passes and the table
   * @param terms places of terms in the table
   * @param impacts what each brings
   * @param count how many terms there are
   * @return whether any sum is greater than the least that passes
   */
  boolean add(Tile tile, int[] terms, float[] impacts, int count);

  /**
   * Where a tile lies.
   *
   * @param sums of all rows of some documents
   * @param at first sum of the tile
   * @param least what each row must surpass
   * @param row first row of the tile
   * @param table of weights
   * @param from where the tile's weights begin
   */
  record Tile(float[] sums, int at, float[] least, int row, float[] table, int from) {}

  /** The fastest that this machine's Java has. */
  static TileKernel best() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        ? new VectorKernel()
        : new PlainKernel();
  }
}
