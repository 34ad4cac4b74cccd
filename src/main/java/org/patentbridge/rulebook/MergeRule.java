package org.patentbridge.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.PatentField;

/**
 * Whose word holds in some fields of a patent.
 *
 * @param id names it
 * @param fields what it decides; no field is decided by two rules
 * @param order what is asked first, second and so on; where all of it ends equal, the name of the
 *     source decides
 * @param ranks kinds of sources, best first; kinds on one level are equal, kinds that are not named
 *     come last
 * @param united whether the items of all sources count, those of the best source first
 * @param examples what must come out
 * @param because why
 */
public record MergeRule(
    String id,
    List<PatentField> fields,
    List<Criterion> order,
    List<List<String>> ranks,
    boolean united,
    List<Example> examples,
    String because) {

  public MergeRule {
    fields = List.copyOf(fields);
    order = List.copyOf(order);
    ranks = ranks.stream().map(List::copyOf).toList();
    examples = List.copyOf(examples);
  }

  /** What can be asked about two claims. */
  public enum Criterion {
    /** Which is about a later day; a claim without a day comes after all others. */
    NEWEST_AS_OF("newest-as-of"),
    /** Whose source is of a better kind. */
    RANK("rank"),
    /** Which is longer, in characters. */
    LONGEST("longest"),
    /** Which was first heard on a later day. */
    NEWEST_IMPORT("newest-import");

    private final String word;

    Criterion(String word) {
      this.word = word;
    }

    static List<String> words() {
      return Arrays.stream(values()).map(c -> c.word).toList();
    }

    static Optional<Criterion> find(String word) {
      return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
  }

  /**
   * Claims and what must come of them.
   *
   * @param field the field that they are about
   * @param said the claims; a blank one states nothing
   * @param kept the value that must hold
   * @param from the source whose word it must be
   */
  public record Example(PatentField field, List<Said> said, String kept, String from) {

    public Example {
      said = List.copyOf(said);
    }
  }

  /**
   * A claim of an example.
   *
   * @param source who says it
   * @param value what, the items of a list parted by a semicolon
   * @param asOf ISO date that it is about, null where it names none
   * @param imported ISO date on which it was heard, null where not noted
   */
  public record Said(
      String source, String value, @Nullable String asOf, @Nullable String imported) {}

  /** 0 for the best kind of source. */
  public int rankOf(String kind) {
    for (int level = 0; level < ranks.size(); level++) {
      if (ranks.get(level).contains(kind)) {
        return level;
      }
    }
    return ranks.size();
  }
}
