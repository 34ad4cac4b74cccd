package org.patentbridge.intake.record;

import java.util.regex.Pattern;
import org.patentbridge.domain.patent.ApplicationNumber;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.domain.problem.InvalidValueException;

/** Tells publication numbers from application numbers, which people often mix up. */
final class PatentNumberText {

  private static final int LONGEST_CHINESE_PUBLICATION = 9;
  private static final Pattern CHINESE_APPLICATION =
      Pattern.compile("(?i)\\s*(ZL.*|(CN)?[\\s-]*([0-9]{8}|[0-9]{12})\\s*\\.\\s*[0-9X]\\s*)");

  private PatentNumberText() {}

  /** A publication number; an application number is refused. */
  static PublicationNumber publication(String text) {
    var number = PublicationNumber.parse(text);
    var chineseApplication =
        number.country().equals("CN") && number.number().length() > LONGEST_CHINESE_PUBLICATION;
    if (chineseApplication || number.country().equals("ZL")) {
      throw new InvalidValueException("publication-number-is-application", text);
    }
    return number;
  }

  /** The patent that either number names. */
  static PatentId patent(String text) {
    return CHINESE_APPLICATION.matcher(text).matches()
        ? PatentId.of(ApplicationNumber.parse(text))
        : PatentId.of(publication(text));
  }
}
