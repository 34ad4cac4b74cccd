package org.patentbridge.domain.letter;

/** Who wants no letters, by workspace. */
public interface LetterStops {

  /** Keeps one; once more changes nothing. */
  void add(LetterStop stop);

  void remove(LetterStop stop);

  boolean has(LetterStop stop);
}
