package org.patentbridge.intake.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patentbridge.domain.message.Language;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.ExampleRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.ValueRule;

/** The words by which a template names values of fixed sets, in one language. */
final class ValueLabels {

  private static final int ABBREVIATION = 3;
  private static final String BETWEEN = "; ";

  private final List<ValueRule> rules;
  private final Language language;

  ValueLabels(String noun, Rulebook rulebook, Language language) {
    this.rules = rulebook.values().stream().filter(r -> r.noun().equals(noun)).toList();
    this.language = language;
  }

  /** All words of a field, in the order of the shelf; empty where any text will do. */
  List<String> of(String field) {
    return rules.stream().filter(r -> r.field().equals(field)).map(this::label).toList();
  }

  /** What the example row shows: words in the template's language, all else as it stands. */
  String shown(ExampleRule example) {
    return Arrays.stream(example.text().split(BETWEEN))
        .map(item -> find(example.field(), item).map(this::label).orElse(item))
        .collect(Collectors.joining(BETWEEN));
  }

  private Optional<ValueRule> find(String field, String canonical) {
    return rules.stream()
        .filter(r -> r.field().equals(field) && r.canonical().equals(canonical))
        .findFirst();
  }

  private String label(ValueRule rule) {
    var names = new ColumnRule(rule.noun(), rule.field(), rule.names());
    if (language == Language.ZH) {
      return names.findChineseName().orElse(rule.canonical());
    }
    return rule.canonical().matches("TRUE|FALSE")
        ? names.findEnglishName().orElse(rule.canonical())
        : spelt(rule.canonical());
  }

  /** {@code UTILITY_MODEL} as a person writes it; abbreviations stay as they are. */
  private static String spelt(String constant) {
    if (constant.length() <= ABBREVIATION) {
      return constant;
    }
    var words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
