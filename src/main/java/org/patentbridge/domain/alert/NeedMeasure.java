package org.patentbridge.domain.alert;

import java.util.List;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * A need's text as weighted terms, with the statistics of the public index as they stood when it
 * was taken, and how much of it a patent must reach.
 *
 * <p>It is all that is needed to say whether a patent matches: a patent's words alone decide, not
 * what else is in the index, nor when the question is asked. Terms that no document held weigh as
 * if one did, since the first patent that names them is the one that was waited for.
 *
 * @param of the state of the index whose statistics these are, with the rules of reading
 * @param fields in which terms stand
 * @param terms of the text as it is written
 * @param parts of the text that have other wordings
 * @param translated the text in the other language, empty where none of it is known there
 * @param limits what can be reached, and what must be
 */
public record NeedMeasure(
    IndexGeneration of,
    List<Field> fields,
    List<Term> terms,
    List<Part> parts,
    List<Term> translated,
    Limits limits) {

  public NeedMeasure {
    fields = List.copyOf(fields);
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
    translated = List.copyOf(translated);
  }

  /**
   * A field of the index.
   *
   * @param name in the index
   * @param meanLength terms of a document in the mean, above 0
   * @param k1 how soon a repeated term stops counting more, above 0
   * @param b how much long texts are held back, in [0, 1]
   */
  public record Field(String name, float meanLength, float k1, float b) {}

  /**
   * A term.
   *
   * @param field place among the fields
   * @param spellings one or more that count as one term
   * @param worth what it brings at most, above 0
   */
  public record Term(int field, List<Spelling> spellings, float worth) {

    public Term {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * One spelling.
   *
   * @param text as the index has it
   * @param share what one occurrence counts, above 0 to 1
   */
  public record Spelling(String text, float share) {}

  /**
   * A part of the text that may be said otherwise.
   *
   * @param own places of its terms among the terms
   * @param others other wordings, all of whose terms count
   */
  public record Part(List<Integer> own, List<List<Term>> others) {

    public Part {
      own = List.copyOf(own);
      others = others.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What can be reached and what must be.
   *
   * @param bound of the text as it is written, above 0 unless it has no terms
   * @param translatedBound of the text in the other language, 0 where there is none
   * @param translatedWeight what a translated reading counts beside the written one, in [0, 1]
   * @param threshold least share of the bound at which a patent matches, above 0 to 1
   */
  public record Limits(
      double bound, double translatedBound, double translatedWeight, double threshold) {

    public Limits {
      if (!(threshold > 0 && threshold <= 1)) {
        throw new IllegalArgumentException("a threshold lies in (0, 1], not at " + threshold);
      }
    }
  }

  /** Whether nothing can ever match. */
  public boolean isEmpty() {
    return terms.isEmpty() && translated.isEmpty();
  }
}
