package org.patentbridge.domain.patent;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a patent: its publication number where known, else its application number, else {@code
 * source:id}. It is also the tie-break between equal scores.
 *
 * @param value canonical, never blank, at most {@value #MAX_LENGTH} characters
 */
public record PatentId(String value) implements Comparable<PatentId> {

  static final int MAX_LENGTH = 160;

  public PatentId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new InvalidValueException("patent-id", value);
    }
  }

  public static PatentId of(PublicationNumber number) {
    return new PatentId(number.key());
  }

  public static PatentId of(ApplicationNumber number) {
    return new PatentId(number.key());
  }

  public static PatentId ofSource(String source, String id) {
    return new PatentId(source + ":" + id);
  }

  /**
   * The id that a person means: any written form of a publication number or of a Chinese
   * application number, or an id as it is.
   *
   * @throws InvalidValueException for a Chinese application number with a wrong check digit
   */
  public static PatentId meant(String text) {
    if (ApplicationNumber.isChinese(text)) {
      return of(ApplicationNumber.parse(text));
    }
    return PublicationNumber.find(text)
        .map(PatentId::of)
        .orElseGet(() -> new PatentId(text.strip()));
  }

  @Override
  public int compareTo(PatentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
