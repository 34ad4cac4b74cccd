package org.patentbridge.rulebook;

import java.util.List;

/**
 * A reading chain: how a text becomes terms.
 *
 * @param id names it
 * @param steps step names in order, the first cuts the text: {@code hanlp-index}, {@code smartcn},
 *     {@code icu}, {@code standard} or {@code bigrams}; then any of {@code fold-width}, {@code
 *     simplify}, {@code lowercase}, {@code english-stem}, {@code stop-words}, {@code synonyms}
 * @param stopWords terms that the step {@code stop-words} drops
 * @param examples texts with the terms they must become
 * @param because why it reads so
 */
public record AnalyzerRule(
    String id, List<String> steps, List<String> stopWords, List<Example> examples, String because) {

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
