package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbridge.backend.lucene.WeightedTerms.Translated;
import org.patentbridge.rulebook.TermDictionary;
import org.patentbridge.rulebook.TermDictionary.Mention;

/**
 * Says a text in the other language: each term of the dictionary by all of its translations, and
 * names, numbers and formulae as they are.
 */
final class TranslatedText {

  private final TermDictionary dictionary;
  private final AnalyzerAssembly analyzers;
  private final String analyzer;
  private final Map<SortedMap<String, Float>, Double> parts = new LinkedHashMap<>();
  private final Map<SortedMap<String, Float>, String> texts = new HashMap<>();
  private boolean translates;

  /**
   * @param analyzer id of the reading chain by which translations become terms
   */
  TranslatedText(TermDictionary dictionary, AnalyzerAssembly analyzers, String analyzer) {
    this.dictionary = dictionary;
    this.analyzers = analyzers;
    this.analyzer = analyzer;
  }

  /**
   * Adds a part of the query.
   *
   * @param weight what one occurrence in it counts
   */
  void add(String text, double weight) {
    var rest = new StringBuilder(text);
    for (var mention : dictionary.mentionsIn(text)) {
      var spellings = spellings(mention);
      if (!spellings.isEmpty()) {
        add(spellings, text.substring(mention.start(), mention.end()), weight);
        translates = true;
        for (int i = mention.start(); i < mention.end(); i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    for (var term : analyzers.terms(analyzer, rest.toString())) {
      if (term.codePoints().noneMatch(WordCutter::isHan)) {
        add(new TreeMap<>(Map.of(term, 1f)), term, weight);
      }
    }
  }

  private void add(SortedMap<String, Float> spellings, String text, double weight) {
    parts.merge(spellings, weight, Double::sum);
    texts.putIfAbsent(spellings, text);
  }

  /**
   * All of it; empty where the dictionary knew no part.
   *
   * @param cap most that repetition counts
   */
  List<Translated> all(double cap) {
    var all = new ArrayList<Translated>();
    if (translates) {
      parts.forEach(
          (spellings, weight) ->
              all.add(
                  new Translated(
                      texts.getOrDefault(spellings, ""),
                      (float) Math.min(weight, cap),
                      spellings)));
    }
    return all;
  }

  /** A translation that is one term counts as that; one of several terms shares among them. */
  private SortedMap<String, Float> spellings(Mention mention) {
    var spellings = new TreeMap<String, Float>();
    for (var translation : mention.translations()) {
      var terms =
          List.copyOf(new java.util.LinkedHashSet<>(analyzers.terms(analyzer, translation.text())));
      var whole = translation.text();
      if (terms.contains(whole)) {
        spellings.put(whole, 1f);
      } else {
        terms.forEach(term -> spellings.merge(term, 1f / terms.size(), Math::max));
      }
    }
    return spellings;
  }
}
