package org.patentbridge.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.quantity.Indicator;

/**
 * How needs are read for what they state and lack.
 *
 * @param parts what each part is worth
 * @param cues words by which a text states a part
 * @param figures words around a figure that make it a demand
 * @param units units that are no Latin letters or signs
 * @param examples texts with the parts they state
 */
public record NeedRules(
    List<PartRule> parts,
    List<CueRule> cues,
    List<FigureRule> figures,
    List<String> units,
    List<Example> examples) {

  /** No rule at all; nothing is recognised in texts. */
  public static final NeedRules NONE =
      new NeedRules(List.of(), List.of(), List.of(), List.of(), List.of());

  public NeedRules {
    parts = List.copyOf(parts);
    cues = List.copyOf(cues);
    figures = List.copyOf(figures);
    units = List.copyOf(units);
    examples = List.copyOf(examples);
  }

  /**
   * What a part is worth.
   *
   * @param part which
   * @param points of 100
   * @param because why so many
   */
  public record PartRule(NeedPart part, int points, String because) {}

  /**
   * Words by which a text states a part.
   *
   * @param part which
   * @param cues words of which one must stand there
   * @param followedBy words of which one must follow soon, empty where a cue is enough
   * @param because why they do
   */
  public record CueRule(NeedPart part, List<String> cues, List<String> followedBy, String because) {
    public CueRule {
      cues = List.copyOf(cues);
      followedBy = List.copyOf(followedBy);
    }
  }

  /**
   * Words around a figure that make it a demand.
   *
   * @param operator how the measured value must compare
   * @param before words before the figure
   * @param after words behind figure and unit
   */
  public record FigureRule(Indicator.Operator operator, List<String> before, List<String> after) {
    public FigureRule {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A text and what it states.
   *
   * @param text own words
   * @param parts all parts that are recognised in it
   * @param indicator the first demand as it is written out, null where there is none
   */
  public record Example(String text, Set<NeedPart> parts, @Nullable String indicator) {
    public Example {
      parts = Set.copyOf(parts.isEmpty() ? EnumSet.noneOf(NeedPart.class) : parts);
    }
  }
}
