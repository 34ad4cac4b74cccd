package org.patentbridge.enrichment.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbridge.domain.quantity.Indicator;
import org.patentbridge.domain.quantity.Indicator.Operator;
import org.patentbridge.enrichment.FoldedText;
import org.patentbridge.rulebook.NeedRules;
import org.patentbridge.rulebook.NeedRules.FigureRule;

/**
 * Finds measurable demands in texts: a name, words that compare, a figure and a unit, for example
 * {@code 误差<0.1mm} or {@code 良率98%以上}. A figure that nothing compares is a demand only as a range.
 */
final class FigureFinder {

  /** Longest name; what stands farther in front speaks of something else. */
  private static final int LONGEST_NAME = 24;

  /** Longest text that is read; a sheet of demands is far shorter. */
  private static final int READ = 20_000;

  private static final String FIGURE = "[0-9]{1,9}(?:,[0-9]{3}){0,3}(?:\\.[0-9]{1,6})?";
  private static final String RANGE = "\\s?[-~～—–至到]\\s?";
  private static final Pattern NAME_BEFORE =
      Pattern.compile("[\\p{IsHan}\\p{IsLatin}\\p{IsGreek}0-9 /·'()（）.-]+$");

  /** Words that end what comes before the name. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:并且|而且|使得|要求|需要|希望|期望|能够|其中|可以|对于| with | having | has | of the | that | and )"
              + "|^(?:[0-9]{1,2}[.、)）](?![0-9])|并|且|使|将|把|在|和|及|与|的|为|是|其|能|可|需|应|该|the |a |an |with |of )+");

  private static final Pattern LAST_WORDS =
      Pattern.compile("(?:控制|保持|可以|能够|必须|为|是|在|应|要|需|可|能|的| of| is| be)+$");

  private final Pattern demand;
  private final Map<String, Operator> before = new HashMap<>();
  private final Map<String, Operator> after = new HashMap<>();

  FigureFinder(NeedRules rules) {
    for (FigureRule rule : rules.figures()) {
      rule.before().forEach(word -> before.put(word, rule.operator()));
      rule.after().forEach(word -> after.put(word, rule.operator()));
    }
    this.demand =
        Pattern.compile(
            group("before", anyOf(List.copyOf(before.keySet())))
                + "?\\s?(?<![0-9.])"
                + group("low", FIGURE)
                + "(?:"
                + RANGE
                + group("high", FIGURE)
                + ")?\\s?"
                + group("unit", unit(rules.units()))
                + "?\\s?"
                + group("after", anyOf(List.copyOf(after.keySet())))
                + "?");
  }

  private static String unit(List<String> written) {
    var latin = "[A-Za-zμµΩ℃°%％‰㎡Å²³^](?:[A-Za-zμµΩ℃°%²³·•/^*0-9-]|[.](?=[A-Za-z])){0,11}";
    return anyOf(written) + "(?!元)|" + latin;
  }

  private static String group(String name, String form) {
    return "(?<" + name + ">" + form + ")";
  }

  /** The longest first, so that a word is not cut; matches nothing where there are none. */
  private static String anyOf(List<String> words) {
    if (words.isEmpty()) {
      return "(?!)";
    }
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .reduce((a, b) -> a + "|" + b)
        .map(all -> "(?:" + all + ")")
        .orElseThrow();
  }

  /** All demands, in the order of the text. */
  List<Indicator> find(String raw) {
    var text = raw.length() > READ ? raw.substring(0, READ) : raw;
    List<Indicator> found = new ArrayList<>();
    var match = demand.matcher(text);
    while (match.find()) {
      read(text, match, found);
    }
    return found;
  }

  private void read(String text, Matcher match, List<Indicator> found) {
    var unit = Optional.ofNullable(match.group("unit")).orElse("").strip();
    var name = name(text, match.start());
    if (name.isEmpty() || unit.isEmpty()) {
      return;
    }
    var low = new BigDecimal(match.group("low").replace(",", ""));
    var high = match.group("high");
    if (high != null) {
      found.add(new Indicator(name, Operator.AT_LEAST, low, unit));
      var largest = new BigDecimal(high.replace(",", ""));
      found.add(new Indicator(name, Operator.AT_MOST, largest, unit));
    } else {
      operator(match).ifPresent(o -> found.add(new Indicator(name, o, low, unit)));
    }
  }

  /** What stands in front decides; what stands behind, where nothing does. */
  private Optional<Operator> operator(Matcher match) {
    return Optional.ofNullable(match.group("before"))
        .map(before::get)
        .or(() -> Optional.ofNullable(match.group("after")).map(after::get));
  }

  /** What is measured: the end of the clause in front of the figure. */
  private static String name(String text, int figure) {
    var from = Math.max(0, figure - LONGEST_NAME);
    while (from > 0 && from < figure && isInsideWord(text, from)) {
      from++;
    }
    var match = NAME_BEFORE.matcher(text.substring(from, figure));
    if (!match.find()) {
      return "";
    }
    var name = LEAD.matcher(match.group().strip()).replaceFirst("");
    name = LAST_WORDS.matcher(name.strip()).replaceFirst("").strip();
    return name.chars().anyMatch(Character::isLetter) ? name : "";
  }

  private static boolean isInsideWord(String text, int position) {
    return FoldedText.isLatin(text.charAt(position - 1))
        && FoldedText.isLatin(text.charAt(position));
  }
}
