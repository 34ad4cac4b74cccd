package org.patentbridge.enrichment.names;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;

/**
 * Traditional characters and their simplified forms.
 *
 * <p>Only characters outside of GB 2312 are converted: 乾 and 著 stand in simplified names as
 * themselves. A name that mixes traditional characters with simplified-only ones (東北大学) is not
 * converted either: that is how Japanese is written, and the Japanese university is another one
 * than 东北大学.
 */
final class Traditional {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';
  private static final char[] SIMPLIFIED = new char[LAST - FIRST + 1];
  private static final boolean[] SIMPLIFIED_ONLY = new boolean[LAST - FIRST + 1];

  static {
    var toSimplified = Transliterator.getInstance("Traditional-Simplified");
    var simplifiedSet = Charset.forName("GB2312").newEncoder();
    var traditionalSet = Charset.forName("Big5").newEncoder();
    for (char c = FIRST; c <= LAST; c++) {
      var converted =
          simplifiedSet.canEncode(c) ? "" : toSimplified.transliterate(String.valueOf(c));
      if (converted.length() == 1 && converted.charAt(0) != c && isHan(converted.charAt(0))) {
        var simplified = converted.charAt(0);
        SIMPLIFIED[c - FIRST] = simplified;
        SIMPLIFIED_ONLY[simplified - FIRST] =
            simplifiedSet.canEncode(simplified) && !traditionalSet.canEncode(simplified);
      }
    }
  }

  private Traditional() {}

  /** The text in simplified characters; as it is where it mixes both. */
  static String simplified(String text) {
    return isTraditional(text) && !isSimplified(text) ? converted(text) : text;
  }

  /** The text in simplified characters, mixed or not. */
  static String converted(String text) {
    if (!isTraditional(text)) {
      return text;
    }
    var chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (isHan(chars[i]) && SIMPLIFIED[chars[i] - FIRST] != 0) {
        chars[i] = SIMPLIFIED[chars[i] - FIRST];
      }
    }
    return new String(chars);
  }

  private static boolean isTraditional(String text) {
    return text.chars().anyMatch(c -> isHan((char) c) && SIMPLIFIED[c - FIRST] != 0);
  }

  private static boolean isSimplified(String text) {
    return text.chars().anyMatch(c -> isHan((char) c) && SIMPLIFIED_ONLY[c - FIRST]);
  }

  private static boolean isHan(char c) {
    return c >= FIRST && c <= LAST;
  }
}
