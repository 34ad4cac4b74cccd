package org.patentbridge.scheduling;

/**
 * A proper edge colouring of a bipartite multigraph: edges that share a vertex differ in colour.
 *
 * <p>König (1916): as many colours suffice as the greatest degree. Edges are added one by one;
 * where the two ends have no free colour in common, the path that alternates between a colour free
 * at one end and a colour free at the other is swapped, which in a bipartite graph never reaches
 * the other end. O(edges · (vertices + colours / 64)) at worst, in practice near linear; memory is
 * 4 bytes per vertex and colour.
 */
final class EdgeColoring {

  private static final int NONE = -1;

  private final int[] left;
  private final int[] right;
  private final int lefts;
  private final int colors;
  private final int words;

  /** Edge + 1 per vertex and colour, 0 where the colour is free. */
  private final int[] at;

  /** A bit per vertex and colour, set where the colour is free. */
  private final long[] free;

  private final int[] colorOf;
  private final int[] sizes;
  private final int[] path;

  private EdgeColoring(BipartiteGraph graph, int colors) {
    this.left = graph.left();
    this.right = graph.right();
    this.lefts = graph.lefts();
    this.colors = colors;
    this.words = (colors + Long.SIZE - 1) / Long.SIZE;
    this.at = new int[Math.multiplyExact(graph.vertices(), colors)];
    this.free = new long[graph.vertices() * words];
    this.colorOf = new int[left.length];
    this.sizes = new int[colors];
    this.path = new int[graph.vertices()];
  }

  /**
   * Colours all edges so that no colour has more than {@code ceil(edges / colours)} of them.
   *
   * @param colors at least the greatest degree
   * @return the colour of each edge, from 0
   */
  static int[] balanced(BipartiteGraph graph, int colors) {
    var coloring = new EdgeColoring(graph, colors);
    coloring.freeAll();
    for (int edge = 0; edge < graph.edges(); edge++) {
      coloring.add(edge);
    }
    if (colors > 0) {
      coloring.balance((graph.edges() + colors - 1) / colors);
    }
    return coloring.colorOf;
  }

  private void freeAll() {
    for (int i = 0; i < free.length; i++) {
      int bits = colors - (i % words) * Long.SIZE;
      free[i] = bits >= Long.SIZE ? -1L : (1L << bits) - 1;
    }
  }

  private void add(int edge) {
    int color = commonFree(left[edge], right[edge]);
    if (color == NONE) {
      color = firstFree(left[edge]);
      int other = firstFree(right[edge]);
      swap(walk(right[edge], color, other), color, other);
    }
    put(edge, color);
  }

  private int commonFree(int one, int other) {
    for (int w = 0; w < words; w++) {
      long both = free[one * words + w] & free[other * words + w];
      if (both != 0) {
        return w * Long.SIZE + Long.numberOfTrailingZeros(both);
      }
    }
    return NONE;
  }

  private int firstFree(int vertex) {
    int color = commonFree(vertex, vertex);
    if (color == NONE) {
      throw new IllegalArgumentException("a vertex has more than " + colors + " edges");
    }
    return color;
  }

  /**
   * Follows the path from a vertex that has {@code first} but not {@code second}.
   *
   * @return its length in edges; they stand in {@link #path}
   */
  private int walk(int from, int first, int second) {
    int length = 0;
    int vertex = from;
    int color = first;
    for (int edge = edgeAt(vertex, color); edge != NONE; edge = edgeAt(vertex, color)) {
      path[length++] = edge;
      vertex = left[edge] == vertex ? right[edge] : left[edge];
      color = color == first ? second : first;
    }
    return length;
  }

  /** Swaps two colours along the path walked last. */
  private void swap(int length, int one, int other) {
    for (int i = 0; i < length; i++) {
      take(path[i]);
    }
    for (int i = 0; i < length; i++) {
      put(path[i], one + other - colorOf[path[i]]);
    }
  }

  private int edgeAt(int vertex, int color) {
    return at[vertex * colors + color] - 1;
  }

  private void put(int edge, int color) {
    set(left[edge], color, edge + 1);
    set(right[edge], color, edge + 1);
    colorOf[edge] = color;
    sizes[color]++;
  }

  private void take(int edge) {
    set(left[edge], colorOf[edge], 0);
    set(right[edge], colorOf[edge], 0);
    sizes[colorOf[edge]]--;
  }

  private void set(int vertex, int color, int value) {
    at[vertex * colors + color] = value;
    long bit = 1L << color;
    int word = vertex * words + color / Long.SIZE;
    free[word] = value == 0 ? free[word] | bit : free[word] & ~bit;
  }

  /**
   * Moves edges from the largest colour to the smallest until none has more than {@code most}.
   *
   * <p>Two colours form paths and even cycles; the larger one has at least as many more paths that
   * begin and end with it as it has more edges, and swapping one moves one edge (de Werra 1971,
   * McDiarmid 1972). Each round brings one of the two to {@code most}, so there are fewer rounds
   * than colours.
   */
  private void balance(int most) {
    for (int large = largest(); sizes[large] > most; large = largest()) {
      int small = smallest();
      int moves = Math.min(sizes[large] - most, most - sizes[small]);
      for (int vertex = 0; vertex < lefts && moves > 0; vertex++) {
        moves -= moveOne(vertex, large, small) ? 1 : 0;
      }
    }
  }

  /** Every path with one more edge of the large colour has exactly one end on the left. */
  private boolean moveOne(int vertex, int large, int small) {
    if (edgeAt(vertex, large) == NONE || edgeAt(vertex, small) != NONE) {
      return false;
    }
    int length = walk(vertex, large, small);
    boolean moves = length % 2 == 1;
    if (moves) {
      swap(length, large, small);
    }
    return moves;
  }

  private int largest() {
    int best = 0;
    for (int c = 1; c < colors; c++) {
      best = sizes[c] > sizes[best] ? c : best;
    }
    return best;
  }

  private int smallest() {
    int best = 0;
    for (int c = 1; c < colors; c++) {
      best = sizes[c] < sizes[best] ? c : best;
    }
    return best;
  }
}
