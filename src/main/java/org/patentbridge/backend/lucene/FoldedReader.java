package org.patentbridge.backend.lucene;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import org.apache.lucene.analysis.CharFilter;

/**
 * A reader that replaces single characters by their plain form while the text streams by.
 *
 * <p>Every replacement is one UTF-16 unit for one, so offsets in the folded text are offsets in the
 * text as received.
 */
final class FoldedReader extends CharFilter {

  private final char[] table;

  FoldedReader(Reader input, char[] table) {
    super(input);
    this.table = table;
  }

  /** Full width, superscript, subscript and compatibility forms become plain: ＬiＦePO₄, m². */
  static char[] widthTable() {
    return Width.TABLE;
  }

  /** Traditional characters become simplified ones. */
  static char[] simplifiedTable() {
    return Simplified.TABLE;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int count = input.read(buffer, from, length);
    for (int i = from; i < from + count; i++) {
      buffer[i] = table[buffer[i]];
    }
    return count;
  }

  @Override
  protected int correct(int offset) {
    return offset;
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
