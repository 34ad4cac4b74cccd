package org.patentbridge.backend.lucene;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into words with their exact places.
 *
 * <p>Chinese runs are cut by HanLP's index mode, which gives a long word and the words inside it.
 * Letters and digits are cut here: a decimal, a formula or a model name stays whole; what hyphens,
 * strokes and dots join is given whole and in parts.
 */
final class WordCutter {

  /**
   * A word of the text.
   *
   * @param start first UTF-16 unit
   * @param end after the last one, above {@code start}
   */
  record Span(int start, int end) {}

  /** Longest word; what is longer is cut, far below Lucene's own limit of 32,766 bytes. */
  static final int MAX_WORD = 64;

  /** Longest Chinese run that goes to the dictionary at once; bounds its memory. */
  private static final int MAX_RUN = 2_000;

  /** Longest joined name that is also given whole; longer ones are addresses and lists. */
  private static final int MAX_JOINED = 32;

  /** Parts up to this length are taken as units or codes (Wh/kg, AC-DC), longer as plain words. */
  private static final int MAX_CODE_PART = 4;

  /** Below the radicals stand no Chinese characters; the unified ones are all letters. */
  private static final int FIRST_HAN = 0x2E80;

  private static final int COMMON_HAN = 0x4E00;
  private static final int COMMON_HAN_END = 0x9FD0;

  private static final String JOINERS = "-/·_+&";

  /** Units that are often written against their number; one-letter ones are ambiguous (5G). */
  static final Set<String> UNITS =
      Set.of(
          "nm", "μm", "um", "mm", "cm", "dm", "km", "mg", "kg", "ml", "mL", "kW", "MW", "GW", "Wh",
          "kWh", "MWh", "mAh", "Ah", "Hz", "kHz", "MHz", "GHz", "Pa", "kPa", "MPa", "GPa", "kV",
          "mV", "mA", "dB", "ppm", "rpm", "wt", "mol", "min", "ms");

  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  private final Segment dictionary =
      HanLP.newSegment()
          .enableIndexMode(true)
          .enableOffset(true)
          .enableAllNamedEntityRecognize(false)
          .enablePartOfSpeechTagging(false);

  /** Words in order of their start, the longer first; none twice. */
  List<Span> cut(String text) {
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isHan(point)) {
        at = cutHan(text, at, spans);
      } else if (isWordCharacter(point)) {
        at = cutJoined(text, at, spans);
      } else {
        at += Character.charCount(point);
      }
    }
    return spans;
  }

  /** Supplementary characters are words of their own: the dictionary does not know them. */
  private int cutHan(String text, int start, List<Span> spans) {
    if (Character.isSupplementaryCodePoint(text.codePointAt(start))) {
      spans.add(new Span(start, start + 2));
      return start + 2;
    }
    int end = start;
    while (end < text.length()
        && end - start < MAX_RUN
        && !Character.isSurrogate(text.charAt(end))
        && isHan(text.charAt(end))) {
      end++;
    }
    spans.addAll(dictionaryWords(text.substring(start, end), start));
    return end;
  }

  private List<Span> dictionaryWords(String run, int start) {
    var words = new ArrayList<Span>();
    var covered = 0;
    for (var term : dictionary.seg(run)) {
      if (!run.startsWith(term.word, term.offset)) {
        return singleCharacters(run, start);
      }
      words.add(new Span(start + term.offset, start + term.offset + term.word.length()));
      covered = Math.max(covered, term.offset + term.word.length());
    }
    if (covered < run.length()) {
      return singleCharacters(run, start);
    }
    return words.stream().distinct().sorted(IN_TEXT_ORDER).toList();
  }

  /** What is left to do when the dictionary's places do not fit the text. */
  private static List<Span> singleCharacters(String run, int start) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < run.length(); i++) {
      spans.add(new Span(start + i, start + i + 1));
    }
    return spans;
  }

  /**
   * A value gives its number, then its unit; what is joined gives its parts and, as a name, all.
   */
  private static int cutJoined(String text, int start, List<Span> spans) {
    int first = valueEnd(text, start);
    if (first > start) {
      spans.add(new Span(start, first));
    }
    var parts = new ArrayList<Span>();
    int end = plainWordEnd(text, first);
    addPlain(text, first, end, parts);
    while (end + 1 < text.length()
        && JOINERS.indexOf(text.charAt(end)) >= 0
        && isPlain(text.codePointAt(end + 1))
        && valueEnd(text, end + 1) == end + 1) {
      int next = end + 1;
      end = plainWordEnd(text, next);
      addPlain(text, next, end, parts);
    }
    if (parts.size() > 1 && isName(text, first, end, parts)) {
      spans.add(new Span(first, end));
    }
    spans.addAll(parts);
    return end;
  }

  /** Long words are cut between code points. */
  private static void addPlain(String text, int start, int end, List<Span> parts) {
    for (int from = start; from < end; ) {
      int to = Math.min(end, from + MAX_WORD);
      if (to < end && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      parts.add(new Span(from, to));
      from = to;
    }
  }

  private static boolean isName(String text, int start, int end, List<Span> parts) {
    return end - start <= MAX_JOINED
        && (text.substring(start, end).chars().anyMatch(Character::isDigit)
            || parts.stream().allMatch(p -> p.end() - p.start() <= MAX_CODE_PART));
  }

  /** Letters and digits, with a dot between digits. */
  static int plainWordEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (isPlain(point) || isDecimalPoint(text, end)) {
        end += Character.charCount(point);
      } else {
        break;
      }
    }
    return end;
  }

  /** Where a number ends that a unit follows at once; {@code start} where none does. */
  private static int valueEnd(String text, int start) {
    return valueEnd(text, start, UNITS);
  }

  static int valueEnd(String text, int start, Set<String> units) {
    int end = start;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || end > start && isDecimalPoint(text, end))) {
      end++;
    }
    return end > start && units.contains(text.substring(end, plainWordEnd(text, end)))
        ? end
        : start;
  }

  private static boolean isDecimalPoint(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isPlain(int point) {
    return isWordCharacter(point) && !isHan(point);
  }

  static boolean isWordCharacter(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a character is a Chinese one; the two ranges answer nearly always, and fast. */
  static boolean isHan(int point) {
    if (point < FIRST_HAN) {
      return false;
    }
    return point >= COMMON_HAN && point < COMMON_HAN_END
        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
            && Character.isLetter(point);
  }
}
