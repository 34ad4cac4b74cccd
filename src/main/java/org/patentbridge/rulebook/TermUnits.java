package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into the units by which terms are compared: Chinese characters and Latin words.
 *
 * @param fold folds characters, each UTF-16 unit to one
 * @param stem takes the ending off an English word in lower case
 */
record TermUnits(UnaryOperator<String> fold, UnaryOperator<String> stem) {

  /**
   * What may stand between the words of one term: wear-resistant, start/stop, poly(ether ketone).
   */
  private static final String JOINTS = "-\u2010\u2011\u2013/'\u2019()&+\u00B7";

  /** Stands between the parts of foreign names in Chinese. */
  private static final char NAME_DOT = '\u00B7';

  private static final int WIDEST_JOINT = 2;

  /**
   * One unit of a text.
   *
   * @param key what is compared
   * @param word as written, folded, in lower case
   * @param start first UTF-16 unit
   * @param end after the last one
   * @param han whether it is a Chinese character
   * @param joined whether it may belong to one term with the unit before it
   */
  record Unit(String key, String word, int start, int end, boolean han, boolean joined) {}

  /** The units of a text, in order; whatever is neither letter nor digit parts them. */
  List<Unit> of(String text) {
    var folded = fold.apply(text);
    var units = new ArrayList<Unit>();
    Unit before = null;
    for (int at = 0; at < folded.length(); ) {
      int point = folded.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        var han = TermScript.isChinese(point);
        end = han ? end : runEnd(folded, end);
        var word = folded.substring(at, end).toLowerCase(Locale.ROOT);
        var joined = before != null && areJoined(folded, before, at, han);
        before = new Unit(han ? word : stem.apply(word), word, at, end, han, joined);
        units.add(before);
      }
      at = end;
    }
    return units;
  }

  /** Writes a unit behind another; only two words need something between them. */
  static void append(StringBuilder key, @Nullable Unit before, Unit unit) {
    if (before != null && !before.han() && !unit.han()) {
      key.append(' ');
    }
    key.append(unit.key());
  }

  private static boolean areJoined(String text, Unit before, int start, boolean han) {
    int gap = start - before.end();
    if (gap == 0) {
      return true;
    }
    if (before.han() || han) {
      char sign = text.charAt(before.end());
      return gap == 1 && sign == (before.han() && han ? NAME_DOT : ' ');
    }
    return gap <= WIDEST_JOINT
        && text.substring(before.end(), start).chars().allMatch(TermUnits::isJoint);
  }

  private static boolean isJoint(int sign) {
    return Character.isWhitespace(sign) || JOINTS.indexOf(sign) >= 0;
  }

  private static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (!Character.isLetterOrDigit(point) || TermScript.isChinese(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
