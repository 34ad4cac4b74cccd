package org.patentbridge.rulebook;

import java.util.List;

/**
 * A reading chain: how a text becomes terms.
 *
 * @param id names it
 * @param steps step names in order: one of {@link #CUTTING_STEPS}, then any of {@link
 *     #FOLLOWING_STEPS}, each once
 * @param stopWords terms that the step {@code stop-words} drops
 * @param examples texts with the terms they must become
 * @param because why it reads so
 */
public record AnalyzerRule(
    String id, List<String> steps, List<String> stopWords, List<Example> examples, String because) {

  /** Steps that cut a text into terms; every reading chain begins with one. */
  public static final List<String> CUTTING_STEPS =
      List.of("hanlp-index", "smartcn", "icu", "standard", "bigrams");

  /** The step that drops {@link #stopWords}. */
  public static final String STOP_WORDS = "stop-words";

  /** Steps that change or drop the terms that come to them. */
  public static final List<String> FOLLOWING_STEPS =
      List.of("fold-width", "simplify", "lowercase", "english-stem", STOP_WORDS, "synonyms");

  public AnalyzerRule {
    steps = List.copyOf(steps);
    stopWords = List.copyOf(stopWords);
    examples = List.copyOf(examples);
  }

  /**
   * A text and the terms it must become.
   *
   * @param text as written
   * @param terms in order
   */
  public record Example(String text, List<String> terms) {
    public Example {
      terms = List.copyOf(terms);
    }
  }
}
