package org.patentbridge.semantics;

/**
 * Sixty-four bits that look random and are the same for the same text and seed on every machine:
 * FNV-1a over the characters, then the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
 */
final class StableHash {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private StableHash() {}

  static long of(CharSequence text, long seed) {
    long hash = OFFSET ^ mix(seed);
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The bits at a place of the endless row of bits that belongs to a hash. */
  static long at(long hash, int place) {
    return mix(hash + (place + 1) * GOLDEN);
  }

  private static long mix(long bits) {
    long z = bits + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
