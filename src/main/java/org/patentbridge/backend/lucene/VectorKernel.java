package org.patentbridge.backend.lucene;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Keeps the sums of eight vectors of rows in registers while the terms pass. */
final class VectorKernel implements TileKernel {

  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
  private static final int L = LANES.length();
  private static final int TILE = 8 * L;

  @Override
  public int tile() {
    return TILE;
  }

  @Override
  public boolean add(Tile tile, int[] terms, float[] impacts, int count) {
    var sums = tile.sums();
    var table = tile.table();
    int at = tile.at();
    var a = FloatVector.fromArray(LANES, sums, at);
    var b = FloatVector.fromArray(LANES, sums, at + L);
    var c = FloatVector.fromArray(LANES, sums, at + 2 * L);
    var d = FloatVector.fromArray(LANES, sums, at + 3 * L);
    var e = FloatVector.fromArray(LANES, sums, at + 4 * L);
    var f = FloatVector.fromArray(LANES, sums, at + 5 * L);
    var g = FloatVector.fromArray(LANES, sums, at + 6 * L);
    var h = FloatVector.fromArray(LANES, sums, at + 7 * L);
    for (int t = 0; t < count; t++) {
      int from = tile.from() + terms[t] * TILE;
      var x = FloatVector.broadcast(LANES, impacts[t]);
      a = x.fma(FloatVector.fromArray(LANES, table, from), a);
      b = x.fma(FloatVector.fromArray(LANES, table, from + L), b);
      c = x.fma(FloatVector.fromArray(LANES, table, from + 2 * L), c);
      d = x.fma(FloatVector.fromArray(LANES, table, from + 3 * L), d);
      e = x.fma(FloatVector.fromArray(LANES, table, from + 4 * L), e);
      f = x.fma(FloatVector.fromArray(LANES, table, from + 5 * L), f);
      g = x.fma(FloatVector.fromArray(LANES, table, from + 6 * L), g);
      h = x.fma(FloatVector.fromArray(LANES, table, from + 7 * L), h);
    }
    var least = tile.least();
    int row = tile.row();
    boolean passes =
        passes(a, least, row)
            | passes(b, least, row + L)
            | passes(c, least, row + 2 * L)
            | passes(d, least, row + 3 * L)
            | passes(e, least, row + 4 * L)
            | passes(f, least, row + 5 * L)
            | passes(g, least, row + 6 * L)
            | passes(h, least, row + 7 * L);
    if (passes) {
      a.intoArray(sums, at);
      b.intoArray(sums, at + L);
      c.intoArray(sums, at + 2 * L);
      d.intoArray(sums, at + 3 * L);
      e.intoArray(sums, at + 4 * L);
      f.intoArray(sums, at + 5 * L);
      g.intoArray(sums, at + 6 * L);
      h.intoArray(sums, at + 7 * L);
    } else {
      java.util.Arrays.fill(sums, at, at + TILE, 0);
    }
    return passes;
  }

  private static boolean passes(FloatVector sums, float[] least, int row) {
    return sums.compare(VectorOperators.GT, FloatVector.fromArray(LANES, least, row)).anyTrue();
  }
}
