package org.patentbridge.intake.format.markup;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** In which of the two languages that have a place a text is. */
public enum TextLanguage {
  ZH,
  EN,
  OTHER;

  private static final Set<String> CHINESE = Set.of("zh", "cn", "chi", "zho");
  private static final Set<String> ENGLISH = Set.of("en", "eng");
  private static final Set<UnicodeScript> ELSEWHERE =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /**
   * By the name that the record gives, such as {@code EN} or {@code zh-CN}; else by script, where
   * Chinese characters are Chinese unless kana or hangul stand among them.
   */
  public static TextLanguage of(String named, String text) {
    var name = named.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
    if (!name.isEmpty()) {
      return CHINESE.contains(name) ? ZH : ENGLISH.contains(name) ? EN : OTHER;
    }
    if (text.codePoints().mapToObj(UnicodeScript::of).anyMatch(ELSEWHERE::contains)) {
      return OTHER;
    }
    return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(UnicodeScript.HAN::equals)
        ? ZH
        : EN;
  }
}
