package org.patentbridge.enrichment.completeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.need.StatedPart;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.quantity.Indicator;
import org.patentbridge.rulebook.NeedRules;
import org.patentbridge.rulebook.NeedRules.PartRule;

/** Reads from the fields and the text of a need what it states and what it lacks. */
public final class NeedReader {

  private final NeedRules rules;
  private final CueFinder cues;
  private final FigureFinder figures;

  public NeedReader(NeedRules rules) {
    this.rules = rules;
    this.cues = new CueFinder(rules.cues());
    this.figures = new FigureFinder(rules);
  }

  /** What a need states; fields come before the text. */
  public NeedCompleteness read(TechnologyNeed need) {
    var text = need.text().all();
    var found = figures.find(text);
    List<Indicator> indicators = new ArrayList<>(need.context().indicators());
    found.stream().filter(f -> !indicators.contains(f)).forEach(indicators::add);
    var said = cues.find(text);
    if (!found.isEmpty()) {
      said.putIfAbsent(NeedPart.INDICATOR, found.getFirst().toString());
    }
    var fields = fields(need);
    List<StatedPart> stated = new ArrayList<>();
    for (var part : NeedPart.values()) {
      if (fields.containsKey(part)) {
        stated.add(new StatedPart(part, true, fields.getOrDefault(part, "")));
      } else if (said.containsKey(part)) {
        stated.add(new StatedPart(part, false, said.getOrDefault(part, "")));
      }
    }
    return completeness(stated, indicators);
  }

  private NeedCompleteness completeness(List<StatedPart> stated, List<Indicator> indicators) {
    var there = stated.stream().map(StatedPart::part).collect(Collectors.toSet());
    var points =
        rules.parts().stream()
            .filter(rule -> there.contains(rule.part()))
            .mapToInt(PartRule::points)
            .sum();
    var missing =
        rules.parts().stream()
            .filter(rule -> !there.contains(rule.part()))
            .sorted(
                Comparator.comparingInt(PartRule::points).reversed().thenComparing(PartRule::part))
            .map(PartRule::part)
            .toList();
    return new NeedCompleteness(stated, indicators, missing, points);
  }

  private static Map<NeedPart, String> fields(TechnologyNeed need) {
    var elements = need.elements();
    var context = need.context();
    var terms = need.terms();
    Map<NeedPart, String> fields = new EnumMap<>(NeedPart.class);
    put(fields, NeedPart.MATERIAL, elements.material());
    put(fields, NeedPart.METHOD, elements.method());
    put(fields, NeedPart.EFFICACY, elements.efficacy());
    put(fields, NeedPart.PRODUCT, elements.product());
    put(fields, NeedPart.APPLICATION, elements.application());
    put(fields, NeedPart.INDICATOR, joined(context.indicators().stream()));
    put(fields, NeedPart.TODAY, context.todaysSolution());
    put(fields, NeedPart.BUDGET, terms.budget());
    put(fields, NeedPart.DEADLINE, terms.deadline());
    put(fields, NeedPart.MODE, joined(terms.modes().stream()));
    put(fields, NeedPart.MINIMUM_TRL, terms.minimumTrl());
    put(fields, NeedPart.REGION, context.region());
    return fields;
  }

  private static String joined(Stream<?> values) {
    return values.map(Object::toString).collect(Collectors.joining(", "));
  }

  private static void put(Map<NeedPart, String> fields, NeedPart part, @Nullable Object value) {
    var text = Objects.toString(value, "");
    if (!text.isBlank()) {
      fields.put(part, text);
    }
  }
}
