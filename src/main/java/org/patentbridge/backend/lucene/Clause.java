package org.patentbridge.backend.lucene;

import java.util.List;

/** What a document must hold, in the fields and terms in which it lies; no text is left to read. */
public sealed interface Clause {

  /**
   * All of the wanted and none of the unwanted hold.
   *
   * @param wanted may be empty
   * @param unwanted may be empty
   */
  record All(List<Clause> wanted, List<Clause> unwanted) implements Clause {
    public All {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /**
   * At least one holds.
   *
   * @param parts none means that nothing is good enough
   */
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * At least one of the terms is there.
   *
   * @param field name of the field
   * @param terms at least one
   */
  record Holds(String field, List<String> terms) implements Clause {
    public Holds {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term is there that begins so.
   *
   * @param field name of the field
   * @param start of the term
   */
  record Begins(String field, String start) implements Clause {}

  /**
   * A number lies between two others.
   *
   * @param field name of the field
   * @param isLong whether the field keeps 64 bits, else 32
   * @param from least
   * @param to most
   */
  record Between(String field, boolean isLong, long from, long to) implements Clause {}

  /**
   * Words stand as stated.
   *
   * @param field name of a field that keeps places
   * @param stretch what is stated
   */
  record Placed(String field, Stretch stretch) implements Clause {}

  /** The part if there is one, else any of them. */
  static Clause oneOf(List<Clause> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }

  /** How words stand. */
  sealed interface Stretch {

    /**
     * One of the words.
     *
     * @param words none is found nowhere
     */
    record Word(List<String> words) implements Stretch {
      public Word {
        words = List.copyOf(words);
      }
    }

    /**
     * A word that begins so.
     *
     * @param start of the word
     */
    record Beginning(String start) implements Stretch {}

    /**
     * One behind the other.
     *
     * @param parts in their order
     * @param gaps behind each part, how many places are left free up to the next one
     */
    record Sequence(List<Stretch> parts, List<Integer> gaps) implements Stretch {
      public Sequence {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
      }
    }

    /**
     * One of them.
     *
     * @param parts at least one
     */
    record OneOf(List<Stretch> parts) implements Stretch {
      public OneOf {
        parts = List.copyOf(parts);
      }
    }

    /**
     * Both near each other, in either order.
     *
     * @param left one
     * @param right the other
     * @param most words between them
     */
    record Nearby(Stretch left, Stretch right, int most) implements Stretch {}

    /** The part if there is one, else any of them. */
    static Stretch oneOf(List<? extends Stretch> parts) {
      return parts.size() == 1 ? parts.getFirst() : new OneOf(List.copyOf(parts));
    }
  }
}
