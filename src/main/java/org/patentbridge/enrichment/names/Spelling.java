package org.patentbridge.enrichment.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * The form of a name in which its spelling no longer counts: half width, lower case, Latin letters
 * without accents, simplified characters, without spaces, brackets and punctuation.
 *
 * <p>Between two digits a sign stays as a hyphen (第2-3厂 is not 第23厂), and so do signs that are
 * words or mask a name ({@code + # @ % *}).
 */
final class Spelling {

  private static final String KEPT_SIGNS = "&+#@%*!?$";
  private static final char BETWEEN_DIGITS = '-';
  private static final int FIRST_MARK = 0x300;
  private static final int LAST_MARK = 0x36f;

  /** Letters that do not come apart into a letter and an accent. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ł', "l"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('&', "and"));

  private Spelling() {}

  /** The comparable form, never empty for a name that is not blank. */
  static String fold(OrganizationName name) {
    var comparable = name.normalized();
    var folded = Traditional.simplified(plainLatin(withoutSigns(comparable)));
    return folded.isEmpty() ? comparable : folded;
  }

  /** As {@link #fold}, traditional characters converted even where the name mixes both. */
  static String foldMixed(OrganizationName name) {
    return Traditional.converted(fold(name));
  }

  /** The words of a name: runs of letters and digits, plain and in lower case. */
  static List<String> words(OrganizationName name) {
    var spaced = Normalizer.normalize(name.raw(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    for (var word : plainLatin(spaced).replace("'", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether nothing but plain Latin letters, digits and signs stands in a folded name. */
  static boolean isLatin(String folded) {
    return folded.chars().allMatch(c -> c < 0x80);
  }

  private static String plainLatin(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    var plain = new StringBuilder(apart.length());
    var afterLatin = false;
    for (int i = 0; i < apart.length(); i++) {
      var c = apart.charAt(i);
      if (c >= FIRST_MARK && c <= LAST_MARK) {
        if (!afterLatin) {
          plain.append(c);
        }
      } else {
        var other = PLAIN.get(c);
        plain.append(other == null ? String.valueOf(c) : other);
        afterLatin = other != null || (c < FIRST_MARK && Character.isLetter(c));
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static String withoutSigns(String text) {
    var kept = new StringBuilder(text.length());
    var dropped = false;
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (isDropped(c)) {
        dropped = true;
        continue;
      }
      if (dropped && isDigit(c) && !kept.isEmpty() && isDigit(kept.charAt(kept.length() - 1))) {
        kept.append(BETWEEN_DIGITS);
      }
      kept.append(c);
      dropped = false;
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static boolean isDropped(char c) {
    if (KEPT_SIGNS.indexOf(c) >= 0) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
