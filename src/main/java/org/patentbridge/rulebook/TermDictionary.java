package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.patentbridge.rulebook.TermUnits.Unit;

/**
 * What terms of a text are called in the other language: Chinese terms in English, English ones in
 * Chinese.
 *
 * <p>From left to right, the longest term at each place counts. Text and terms are compared unit by
 * unit: a Chinese character is a unit, a run of letters and digits is one, in lower case and
 * without its English ending. So no term is found inside a longer Latin word, and one Chinese
 * character counts only where no longer term begins with it. Stop words hold their place and are
 * not translated, as they are not searched in their own language either.
 *
 * <p>Immutable, so any number of threads may ask it. A look-up takes at most {@value #MOST_UNITS}
 * steps at each place of the text, however large the dictionary is.
 */
public final class TermDictionary {

  /** Longest term that is sought, in Chinese characters and Latin words. */
  public static final int MOST_UNITS = 12;

  private final TermUnits units;
  private final Set<String> stopWords;
  private final Map<String, List<String>> translations = new HashMap<>();

  /** Length of the longest term that begins with a unit. */
  private final Map<String, Integer> longest = new HashMap<>();

  private TermDictionary(Reading reading) {
    this.units = new TermUnits(reading.fold(), reading.stem());
    this.stopWords = reading.stopWords();
  }

  /**
   * How the dictionary is read, the same as the texts that are searched.
   *
   * @param fold folds characters, each UTF-16 unit to one, as of full width and traditional forms
   * @param stem takes the ending off an English word in lower case
   * @param stopWords folded words in lower case, without their endings taken off
   */
  public record Reading(
      UnaryOperator<String> fold, UnaryOperator<String> stem, Set<String> stopWords) {

    public Reading {
      stopWords = Set.copyOf(stopWords);
    }
  }

  /**
   * A place where a text names a term of the dictionary.
   *
   * @param start first UTF-16 unit
   * @param end after the last one
   * @param chinese whether the term is Chinese, which makes its translations English
   * @param translations at least one, each once, the usual one first
   */
  public record Mention(int start, int end, boolean chinese, List<Translation> translations) {

    public Mention {
      translations = List.copyOf(translations);
    }
  }

  /**
   * One thing that a term is called in the other language.
   *
   * @param text as the dictionary writes it
   * @param weight its part of the term, 0 to 1; those of one mention add up to 1
   */
  public record Translation(String text, double weight) {}

  /** The dictionary of a rulebook: its own term pairs, then those that were added to it. */
  public static TermDictionary of(Rulebook rulebook, Reading reading) {
    var pairs = Stream.concat(rulebook.terms().stream(), rulebook.addedTerms().stream()).toList();
    return of(pairs, reading);
  }

  /**
   * The dictionary of term pairs. Of several Chinese terms for one English one, those come first
   * for which it is the usual English; among these the order of the pairs counts.
   */
  public static TermDictionary of(List<TermPair> pairs, Reading reading) {
    var dictionary = new TermDictionary(reading);
    var found = new HashMap<String, List<Entry>>();
    var stems = new HashMap<String, String>();
    var units = new TermUnits(reading.fold(), word -> stems.computeIfAbsent(word, reading.stem()));
    for (var pair : pairs) {
      for (int i = 0; i < pair.en().size(); i++) {
        var english = pair.en().get(i);
        dictionary.add(found, units.of(pair.zh()), true, new Entry(english, 0));
        dictionary.add(found, units.of(english), false, new Entry(pair.zh(), i));
      }
    }
    found.forEach((key, entries) -> dictionary.translations.put(key, inOrder(entries)));
    reading.stopWords().forEach(dictionary::hold);
    return dictionary;
  }

  /** How many terms it knows, of both languages. */
  public int size() {
    return (int) translations.values().stream().filter(found -> !found.isEmpty()).count();
  }

  /** The Chinese terms of a text, in order, none overlapping another. */
  public List<Mention> chineseIn(String text) {
    return mentionsIn(text).stream().filter(Mention::chinese).toList();
  }

  /** The English terms of a text, in order, none overlapping another. */
  public List<Mention> englishIn(String text) {
    return mentionsIn(text).stream().filter(mention -> !mention.chinese()).toList();
  }

  /** The terms of a text in either language, in order, none overlapping another. */
  public List<Mention> mentionsIn(String text) {
    var read = units.of(text);
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < read.size(); ) {
      i += longestFrom(read, i, mentions);
    }
    return mentions;
  }

  /** Adds the longest mention that begins at a unit; returns how many units it covers, or 1. */
  private int longestFrom(List<Unit> read, int first, List<Mention> mentions) {
    var most = longest.getOrDefault(read.get(first).key(), 0);
    var key = new StringBuilder();
    var ends = new int[most];
    int length = 0;
    while (length < most && first + length < read.size()) {
      var unit = read.get(first + length);
      if (length > 0 && !unit.joined()) {
        break;
      }
      TermUnits.append(key, length == 0 ? null : read.get(first + length - 1), unit);
      ends[length++] = key.length();
    }
    for (; length > 0; length--) {
      var known = translations.get(key.substring(0, ends[length - 1]));
      if (known != null) {
        var covered = read.subList(first, first + length);
        if (!known.isEmpty() && !isStopWord(covered)) {
          mentions.add(mention(covered, known));
        }
        return length;
      }
    }
    return 1;
  }

  private boolean isStopWord(List<Unit> covered) {
    return covered.size() == 1 && stopWords.contains(covered.getFirst().word());
  }

  private static Mention mention(List<Unit> covered, List<String> known) {
    double weight = 1.0 / known.size();
    return new Mention(
        covered.getFirst().start(),
        covered.getLast().end(),
        covered.stream().anyMatch(Unit::han),
        known.stream().map(text -> new Translation(text, weight)).toList());
  }

  /** Notes a translation of a term; a Chinese term holds a Chinese character, no English does. */
  private void add(Map<String, List<Entry>> found, List<Unit> read, boolean chinese, Entry entry) {
    if (read.isEmpty()
        || read.size() > MOST_UNITS
        || read.stream().anyMatch(Unit::han) != chinese) {
      return;
    }
    found.computeIfAbsent(keyOf(read), key -> new ArrayList<>(1)).add(entry);
  }

  /** Makes a Chinese stop word keep its characters to itself. */
  private void hold(String stopWord) {
    var read = units.of(stopWord);
    if (read.stream().anyMatch(Unit::han)) {
      translations.put(keyOf(read), List.of());
    }
  }

  private String keyOf(List<Unit> read) {
    var key = new StringBuilder();
    for (int i = 0; i < read.size(); i++) {
      TermUnits.append(key, i == 0 ? null : read.get(i - 1), read.get(i));
    }
    longest.merge(read.getFirst().key(), read.size(), Math::max);
    return key.toString();
  }

  private static List<String> inOrder(List<Entry> entries) {
    var texts = new LinkedHashSet<String>();
    entries.stream()
        .sorted(Comparator.comparingInt(Entry::rank))
        .forEach(entry -> texts.add(entry.text()));
    return List.copyOf(texts);
  }

  /**
   * A translation with its rank.
   *
   * @param text in the other language
   * @param rank 0 where the term is the usual one for it
   */
  private record Entry(String text, int rank) {}
}
