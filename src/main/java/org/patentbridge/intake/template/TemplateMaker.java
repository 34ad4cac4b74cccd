package org.patentbridge.intake.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.message.Language;
import org.patentbridge.intake.record.RecordMaker;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.Rulebook;

/** Makes templates. */
public final class TemplateMaker {

  private static final String RULE = "template.rule.";
  private static final String MONEY = "money";
  private static final Set<String> NUMBERS =
      Set.of("whole-number", "percent", "trl-range", MONEY, "seats");
  private static final Set<String> REGIONS =
      Set.of("region-unknown", "region-misspelt", "region-code");

  private final Rulebook rulebook;
  private final Language language;

  public TemplateMaker(Rulebook rulebook, Language language) {
    this.rulebook = rulebook;
    this.language = language;
  }

  /**
   * The template for a kind of record.
   *
   * @param noun kind of record, as the rulebook names it
   * @param maker makes its records
   */
  public Template make(String noun, RecordMaker<?> maker) {
    var labels = new ValueLabels(noun, rulebook, language);
    var trial = new FieldTrial(noun, maker, rulebook);
    Map<String, String> examples = new HashMap<>();
    rulebook.intake().examples().stream()
        .filter(e -> e.noun().equals(noun))
        .forEach(e -> examples.put(e.field(), labels.shown(e)));
    var rules = rulebook.columns().stream().filter(c -> c.noun().equals(noun)).toList();
    var columns =
        rules.stream()
            .map(
                rule ->
                    column(
                        rule,
                        alternatives(rule.field(), maker, rules),
                        new Known(labels, trial, examples.getOrDefault(rule.field(), ""))))
            .toList();
    return new Template(noun, columns);
  }

  /** What is known of a column beside its names. */
  private record Known(ValueLabels labels, FieldTrial trial, String example) {}

  private TemplateColumn column(ColumnRule rule, List<String> alternatives, Known known) {
    var field = rule.field();
    var refusal = refusal(field, known.trial);
    var words = known.labels.of(field);
    var choices = words.isEmpty() ? names(refusal) : words;
    var isOpen = words.isEmpty() || refusal.isEmpty() || known.trial.accepts(field, twoOf(choices));
    return new TemplateColumn(
        field,
        heading(rule),
        alternatives,
        type(refusal),
        refusal.isEmpty() ? "" : RULE + refusal,
        choices,
        isOpen,
        known.example);
  }

  /** What refuses nonsense; a code of money that no number is one of names a currency. */
  private static String refusal(String field, FieldTrial trial) {
    var code = trial.findRefusal(field).orElse("");
    return code.equals(MONEY) && !trial.accepts(field, "1") ? "currency" : code;
  }

  private static String twoOf(List<String> choices) {
    return choices.getFirst() + "; " + choices.getLast();
  }

  private List<String> names(String refusal) {
    if (REGIONS.contains(refusal)) {
      return rulebook.intake().regions().stream().map(r -> name(r.names())).toList();
    }
    return refusal.equals("chain-link-id") ? links() : List.of();
  }

  /** The full name where there is one, which tells a city from its province. */
  private String name(List<String> names) {
    return names.size() > 1 && language == Language.ZH ? names.get(1) : names.getFirst();
  }

  private List<String> links() {
    return rulebook.chains().stream()
        .map(rule -> rule.chain())
        .flatMap(
            chain ->
                chain.links().stream()
                    .map(
                        link ->
                            language == Language.ZH
                                ? chain.nameZh() + "/" + link.nameZh()
                                : link.id().toString()))
        .toList();
  }

  private static TemplateColumn.Type type(String refusal) {
    if (refusal.equals("date")) {
      return TemplateColumn.Type.DATE;
    }
    return NUMBERS.contains(refusal) ? TemplateColumn.Type.NUMBER : TemplateColumn.Type.TEXT;
  }

  private List<String> alternatives(String field, RecordMaker<?> maker, List<ColumnRule> rules) {
    return maker.required().stream()
        .filter(group -> group.contains(field))
        .findFirst()
        .map(
            group ->
                rules.stream().filter(r -> group.contains(r.field())).map(this::heading).toList())
        .orElse(List.of());
  }

  private String heading(ColumnRule rule) {
    if (language == Language.ZH) {
      return rule.findChineseName().orElse(rule.field());
    }
    var name = rule.findEnglishName().orElse(rule.field());
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
