package org.patentbridge.intake.record;

import org.patentbridge.domain.patent.BilingualText;

/**
 * Puts titles and bodies under their language. Files of one language often have a plain column
 * "title", so a text without any Chinese character moves to English where no English one is there.
 */
final class Bilingual {

  private Bilingual() {}

  static BilingualText of(String titleZh, String titleEn, String bodyZh, String bodyEn) {
    var title = placed(titleZh, titleEn);
    var body = placed(bodyZh, bodyEn);
    return new BilingualText(title.zh, title.en, body.zh, body.en);
  }

  private record Pair(String zh, String en) {}

  private static Pair placed(String zh, String en) {
    return en.isBlank() && !hasHan(zh) ? new Pair("", zh) : new Pair(zh, en);
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
