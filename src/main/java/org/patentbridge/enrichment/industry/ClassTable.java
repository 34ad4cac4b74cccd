package org.patentbridge.enrichment.industry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.domain.classification.IpcSymbol;

/** Numbers of rows by the patterns that stand in them; a symbol is looked up by its prefixes. */
final class ClassTable {

  private static final int[] NOTHING = {};

  private final Map<String, int[]> below = new HashMap<>();
  private final Map<String, int[]> exact = new HashMap<>();

  void add(IpcPattern pattern, int row) {
    if (pattern.below()) {
      below.merge(pattern.key(), new int[] {row}, ClassTable::joined);
    } else {
      exact.merge(pattern.key(), new int[] {row}, ClassTable::joined);
      if (!pattern.exactKey().equals(pattern.key())) {
        exact.merge(pattern.exactKey(), new int[] {row}, ClassTable::joined);
      }
    }
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** All rows with a pattern that covers the symbol. */
  BitSet rows(IpcSymbol symbol) {
    var rows = new BitSet();
    set(exact.getOrDefault(symbol.key(), NOTHING), rows);
    for (var prefix : symbol.prefixes()) {
      set(below.getOrDefault(prefix, NOTHING), rows);
    }
    return rows;
  }

  private static void set(int[] found, BitSet rows) {
    for (int row : found) {
      rows.set(row);
    }
  }

  /** The row whose pattern covers the symbol most finely, -1 where none does. */
  int finest(IpcSymbol symbol) {
    var found = exact.get(symbol.key());
    if (found == null) {
      for (var prefix : symbol.prefixes()) {
        found = below.get(prefix);
        if (found != null) {
          break;
        }
      }
    }
    return found == null ? -1 : found[0];
  }
}
