package org.patentbridge.rulebook;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the English terms out of the explanations that a dictionary gives of a Chinese word. */
final class Glosses {

  /** An explanation of more words than this is a description, not a name. */
  private static final int MOST_WORDS = 4;

  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

  /** Explanations that speak about the word or send the reader to another one. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:CL:|surname\\b|(?:\\w+ )?variant of\\b|see\\b|same as\\b|also (?:written|pr\\.|called)"
              + "|abbr\\.|abbreviation (?:for|of)\\b|equivalent to\\b|used in\\b|Taiwan pr\\.|pr\\. ).*",
          Pattern.CASE_INSENSITIVE);

  /** What marks the use of a word or stands before any verb or noun. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:fig|lit|coll|esp|usu)\\.\\s+)?(?:to be |to |an? |the )?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?: (?:at|by|for|from|in|of|on|to|with))? (?:sb|sth)(?:'s)?\\.?$");

  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s,.;:!?\"'…]+$");

  /** A part that opens so continues the one before the comma. */
  private static final Set<String> CONTINUING =
      Set.of(
          "and", "as", "by", "e.g.", "esp.", "etc", "etc.", "for", "from", "i.e.", "in", "of", "or",
          "such", "that", "usually", "which", "who", "with");

  private Glosses() {}

  /**
   * The terms of all explanations, each once, in order.
   *
   * @param explanations parted by strokes, as in {@code /to improve/better; finer (coll.)/}
   */
  static List<String> terms(String explanations) {
    var terms = new LinkedHashSet<String>();
    for (var gloss : explanations.split("/")) {
      var plain = withoutBrackets(gloss).strip();
      if (!isRemark(plain)) {
        for (var meaning : plain.split(";")) {
          addParts(meaning, terms);
        }
      }
    }
    return List.copyOf(terms);
  }

  private static void addParts(String meaning, Set<String> terms) {
    var first = true;
    for (var part : meaning.split(",")) {
      if (first || !CONTINUING.contains(part.strip().split("\\s", 2)[0])) {
        term(part).ifPresent(terms::add);
      }
      first = false;
    }
  }

  private static Optional<String> term(String part) {
    var plain = OPENING.matcher(part.strip().replaceAll("\\s+", " ")).replaceFirst("");
    plain = EDGES.matcher(PLACEHOLDER.matcher(plain).replaceFirst("")).replaceAll("");
    var words = Arrays.stream(plain.split(" ")).filter(word -> !word.isBlank()).count();
    return words <= MOST_WORDS && plain.chars().anyMatch(Character::isLetter)
        ? Optional.of(plain)
        : Optional.empty();
  }

  /** Words of Chinese, or their pronunciation, stand in explanations that refer to other words. */
  private static boolean isRemark(String plain) {
    return plain.indexOf('[') >= 0
        || TermScript.holdsChinese(plain)
        || REMARK.matcher(plain).matches();
  }

  /** Brackets stand inside brackets twice at most. */
  private static String withoutBrackets(String gloss) {
    if (gloss.indexOf('(') < 0) {
      return gloss;
    }
    var once = BRACKETED.matcher(gloss).replaceAll(" ");
    return BRACKETED.matcher(once).replaceAll(" ");
  }
}
