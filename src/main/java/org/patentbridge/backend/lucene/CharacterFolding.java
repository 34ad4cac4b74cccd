package org.patentbridge.backend.lucene;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Replaces single characters of a text by their plain form.
 *
 * <p>Every replacement is one UTF-16 unit for one, so places in the folded text are places in the
 * text as received. Halves of surrogate pairs that stand alone, as cut texts end with, become
 * replacement characters: Lucene's standard tokenizer loses a whole text that ends with one.
 */
final class CharacterFolding {

  private static final char REPLACEMENT = '\uFFFD';

  private final boolean width;
  private final boolean simplified;

  /**
   * @param width whether full width, superscript, subscript and compatibility forms become plain:
   *     ＬiＦePO₄, m²
   * @param simplified whether traditional characters become simplified ones
   */
  CharacterFolding(boolean width, boolean simplified) {
    this.width = width;
    this.simplified = simplified;
  }

  String fold(String text) {
    var units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      if (Character.isSurrogate(units[i])) {
        if (i + 1 < units.length && Character.isSurrogatePair(units[i], units[i + 1])) {
          i++;
        } else {
          units[i] = REPLACEMENT;
        }
      } else {
        units[i] = folded(units[i]);
      }
    }
    return new String(units);
  }

  private char folded(char unit) {
    char plain = width ? Width.TABLE[unit] : unit;
    return simplified ? Simplified.TABLE[plain] : plain;
  }

  private static char[] identity() {
    var table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    return table;
  }

  private static void put(char[] table, int from, String folded) {
    if (folded.length() == 1 && !Character.isSurrogate(folded.charAt(0))) {
      table[from] = folded.charAt(0);
    }
  }

  /** Made at first use: 65,536 entries, a few milliseconds. */
  private static final class Width {
    static final char[] TABLE = identity();

    static {
      for (int c = 0x80; c < TABLE.length; c++) {
        if (!Character.isSurrogate((char) c)) {
          put(TABLE, c, Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        }
      }
    }
  }

  /** Made at first use: the Han part of the basic plane through ICU's transliterator. */
  private static final class Simplified {
    static final char[] TABLE = identity();

    static {
      var simplifier = Transliterator.getInstance("Traditional-Simplified");
      for (int c = 0x3400; c <= 0xFAFF; c++) {
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
          put(TABLE, c, simplifier.transliterate(Character.toString(c)));
        }
      }
    }
  }
}
