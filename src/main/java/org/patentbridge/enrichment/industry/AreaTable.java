package org.patentbridge.enrichment.industry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.IndustryPlacement;
import org.patentbridge.domain.industry.IndustryPlacement.Basis;
import org.patentbridge.domain.industry.IndustryReading.Gap;
import org.patentbridge.enrichment.FoldedText;
import org.patentbridge.enrichment.Word;
import org.patentbridge.enrichment.WordFinder;
import org.patentbridge.rulebook.IndustryRules;
import org.patentbridge.rulebook.IndustryRules.AreaRule;

/** Finds the areas of classes and words. */
final class AreaTable {

  private static final Comparator<IndustryPlacement> SUREST_FIRST =
      Comparator.comparing(IndustryPlacement::basis)
          .thenComparing(IndustryPlacement::area)
          .thenComparing(IndustryPlacement::rule);

  private final List<AreaRule> rules;
  private final ClassTable taken = new ClassTable();
  private final ClassTable leftOut = new ClassTable();
  private final List<int[]> words = new ArrayList<>();
  private final List<int[]> refused = new ArrayList<>();
  private final List<Word> allWords = new ArrayList<>();
  private final WordFinder finder;
  private final Successors successors;

  /**
   * What the classes alone say.
   *
   * @param symbols rules that hold for a class, each with the class
   * @param known whether any rule takes any of the classes
   */
  private record ByClass(Map<Integer, IpcSymbol> symbols, boolean known) {}

  AreaTable(IndustryRules industries, Successors successors) {
    this.rules = industries.areas();
    this.successors = successors;
    Map<String, Integer> numbers = new HashMap<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      int row = rule;
      rules.get(rule).taken().forEach(pattern -> taken.add(pattern, row));
      rules.get(rule).leftOut().forEach(pattern -> leftOut.add(pattern, row));
      words.add(numbersOf(rules.get(rule).words(), numbers));
      refused.add(numbersOf(rules.get(rule).refused(), numbers));
    }
    this.finder = new WordFinder(allWords);
  }

  private int[] numbersOf(List<String> written, Map<String, Integer> numbers) {
    return written.stream()
        .map(Word::of)
        .filter(word -> !word.folded().isEmpty())
        .mapToInt(word -> numbers.computeIfAbsent(word.folded(), f -> added(word)))
        .toArray();
  }

  private int added(Word word) {
    allWords.add(word);
    return allWords.size() - 1;
  }

  /**
   * What was found.
   *
   * @param areas the surest rule of each area, the surest area first
   * @param gap why there is none, meaningless where there is one
   */
  record Found(List<IndustryPlacement> areas, Gap gap) {}

  Found place(Supplier<FoldedText> text, List<IpcSymbol> ipc) {
    var byClass = byClass(ipc);
    if (byClass.symbols().isEmpty()) {
      var gap = byClass.known() ? Gap.CLASS_EXCLUDED : Gap.CLASS_NOT_IN_TABLE;
      return new Found(List.of(), ipc.isEmpty() ? Gap.NO_CLASS : gap);
    }
    var said = said(byClass.symbols(), text);
    Map<AreaCode, IndustryPlacement> surest = new TreeMap<>();
    byClass
        .symbols()
        .forEach(
            (rule, symbol) -> {
              if (!saysAny(said, refused.get(rule))) {
                var placement = placement(rule, symbol, said);
                surest.merge(placement.area(), placement, AreaTable::surer);
              }
            });
    return new Found(surest.values().stream().sorted(SUREST_FIRST).toList(), Gap.WORD_REFUSED);
  }

  /** The main class speaks first; among further ones the first in the order of symbols. */
  private ByClass byClass(List<IpcSymbol> ipc) {
    Map<Integer, IpcSymbol> symbols = new LinkedHashMap<>();
    boolean known = false;
    for (var symbol : ipc) {
      var rows = taken.rows(symbol);
      var read = symbol;
      if (rows.isEmpty()) {
        read = successors.find(symbol).orElse(symbol);
        rows = read.equals(symbol) ? rows : taken.rows(read);
      }
      known |= !rows.isEmpty();
      rows.andNot(leftOut.rows(read));
      rows.stream().forEach(rule -> symbols.merge(rule, symbol, (a, b) -> first(a, b, ipc)));
    }
    return new ByClass(symbols, known);
  }

  private static IpcSymbol first(IpcSymbol one, IpcSymbol other, List<IpcSymbol> ipc) {
    return one.equals(ipc.getFirst()) || one.compareTo(other) <= 0 ? one : other;
  }

  /** Numbers of the words that the text says; the text is read only where a rule asks for words. */
  private BitSet said(Map<Integer, IpcSymbol> candidates, Supplier<FoldedText> text) {
    var said = new BitSet();
    if (candidates.keySet().stream()
        .anyMatch(rule -> words.get(rule).length > 0 || refused.get(rule).length > 0)) {
      finder.find(text.get(), (word, start, end) -> said.set(word));
    }
    return said;
  }

  private static boolean saysAny(BitSet said, int[] numbers) {
    for (int number : numbers) {
      if (said.get(number)) {
        return true;
      }
    }
    return false;
  }

  private IndustryPlacement placement(int number, IpcSymbol symbol, BitSet said) {
    var rule = rules.get(number);
    var basis = words.get(number).length == 0 ? Basis.CLASS : Basis.CLASS_WITHOUT_WORD;
    for (int word : words.get(number)) {
      if (said.get(word)) {
        return new IndustryPlacement(
            rule.area(), rule.number(), symbol, allWords.get(word).written(), Basis.CLASS_AND_WORD);
      }
    }
    return new IndustryPlacement(rule.area(), rule.number(), symbol, "", basis);
  }

  private static IndustryPlacement surer(IndustryPlacement one, IndustryPlacement other) {
    return SUREST_FIRST.compare(one, other) <= 0 ? one : other;
  }
}
