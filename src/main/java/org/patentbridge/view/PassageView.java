package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.search.Passage;

/**
 * A passage; places are UTF-16 units of the field that is named, as it is received from the record.
 *
 * @param field titleZh, titleEn, bodyZh or bodyEn
 * @param start first unit of the passage
 * @param text the passage
 * @param marks what meets the search
 */
public record PassageView(String field, int start, String text, List<MarkView> marks) {

  /**
   * A marked range.
   *
   * @param start first unit in the field
   * @param end after its last unit
   */
  public record MarkView(int start, int end) {}

  public static PassageView of(Passage passage) {
    return new PassageView(
        field(passage.part()),
        passage.start(),
        passage.text(),
        passage.marks().stream().map(m -> new MarkView(m.start(), m.end())).toList());
  }

  static String field(Passage.Part part) {
    return switch (part) {
      case TITLE_ZH -> "titleZh";
      case TITLE_EN -> "titleEn";
      case BODY_ZH -> "bodyZh";
      case BODY_EN -> "bodyEn";
    };
  }
}
