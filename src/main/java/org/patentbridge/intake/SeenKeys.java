package org.patentbridge.intake;

import java.util.OptionalLong;

/**
 * The keys of one file's records with the lines on which they stand, 16 bytes a slot.
 *
 * <p>A key is kept as a fingerprint of 64 bits in a table with open addressing (linear probing,
 * Knuth, The Art of Computer Programming 3, 6.4). Two different keys look alike with a probability
 * of n² / 2⁶⁵: one in 50 million for a file of 850,000 records, one in two million at the bound.
 * Beyond {@value #MAX_KEYS} keys no more are kept: of a record that stands twice there, the store
 * keeps the later one.
 */
final class SeenKeys {

  /** Five times the national inventory; 128 MB at most. */
  static final int MAX_KEYS = 4_000_000;

  private static final int FIRST_SLOTS = 1 << 12;
  private static final int WIDTH = 2;
  private static final int LOAD_NUMERATOR = 3;
  private static final int LOAD_DENOMINATOR = 4;

  /** Odd, from the golden ratio: multiplying by it loses nothing and spreads low bits upwards. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private static final int HALF = 32;

  /** Fingerprint and line in turns; a line of 0 marks a free slot. */
  private long[] table = new long[FIRST_SLOTS * WIDTH];

  private int size;

  /**
   * The line on which a key stood first; empty for a new one, which is kept while there is room.
   *
   * @param line 1-based
   */
  OptionalLong firstLine(String key, long line) {
    long fingerprint = fingerprint(key);
    int slot = slotOf(table, fingerprint);
    if (table[slot + 1] != 0) {
      return OptionalLong.of(table[slot + 1]);
    }
    if (!isFull()) {
      table[slot] = fingerprint;
      table[slot + 1] = Math.max(1, line);
      size++;
      growIfCrowded();
    }
    return OptionalLong.empty();
  }

  /** Whether no more keys are kept. */
  boolean isFull() {
    return size == MAX_KEYS;
  }

  private void growIfCrowded() {
    int slots = table.length / WIDTH;
    if ((long) size * LOAD_DENOMINATOR <= (long) slots * LOAD_NUMERATOR) {
      return;
    }
    var larger = new long[table.length * 2];
    for (int i = 0; i < table.length; i += WIDTH) {
      if (table[i + 1] != 0) {
        int slot = slotOf(larger, table[i]);
        larger[slot] = table[i];
        larger[slot + 1] = table[i + 1];
      }
    }
    table = larger;
  }

  /** Where a fingerprint stands or would stand. */
  private static int slotOf(long[] table, long fingerprint) {
    int mask = table.length - 1;
    int slot = ((int) ((fingerprint * SPREAD) >>> HALF) * WIDTH) & mask;
    while (table[slot + 1] != 0 && table[slot] != fingerprint) {
      slot = (slot + WIDTH) & mask;
    }
    return slot;
  }

  private static long fingerprint(String key) {
    long mixed = key.length();
    for (int i = 0; i < key.length(); i++) {
      mixed = (mixed ^ key.charAt(i)) * SPREAD;
      mixed ^= mixed >>> HALF;
    }
    return mixed;
  }
}
