package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.rulebook.TermDictionary.Mention;
import org.patentbridge.rulebook.TermDictionary.Translation;

class TermDictionaryTest {

  private static final TermPair BATTERY = new TermPair("电池", List.of("battery", "cell"));
  private static final TermPair PACK = new TermPair("电池包", List.of("battery pack"));
  private static final TermPair PRINTING = new TermPair("3D打印", List.of("3D printing"));
  private static final TermPair POOL = new TermPair("池", List.of("pool"));
  private static final TermPair RAISE = new TermPair("提高", List.of("raise", "improve"));
  private static final TermPair IMPROVE = new TermPair("改进", List.of("improve"));
  private static final TermPair PEEK =
      new TermPair("聚醚醚酮", List.of("poly(ether ether ketone)", "PEEK"));

  private final TermDictionary dictionary =
      dictionary(Set.of("包括", "can", "its"), BATTERY, PACK, PRINTING, POOL, RAISE, IMPROVE, PEEK);

  @Test
  void longestChineseTermCountsAndAllItsNamesShareOneWeight() {
    var text = "新电池包的电池";
    assertThat(named(text)).containsExactly("电池包", "电池");
    var battery = dictionary.chineseIn(text).getLast();
    assertThat(battery.translations())
        .containsExactly(new Translation("battery", 0.5), new Translation("cell", 0.5));
    assertThat(battery.chinese()).isTrue();
  }

  @Test
  void singleCharacterCountsOnlyWhereNoLongerTermHoldsIt() {
    assertThat(named("电池与水池")).containsExactly("电池", "池");
  }

  @Test
  void stopWordHoldsItsCharactersAndIsNotTranslated() {
    assertThat(named("包括池")).containsExactly("池");
    var including = new TermPair("包括", List.of("include", "can"));
    var strict = dictionary(Set.of("包括", "can"), including, new TermPair("括", List.of("bracket")));
    assertThat(strict.mentionsIn("包括 can include")).hasSize(1);
    assertThat(strict.englishIn("a can")).isEmpty();
  }

  @Test
  void traditionalAndFullWidthTextIsRead() {
    assertThat(dictionary.chineseIn("電池")).hasSize(1);
    assertThat(translationsOf("３Ｄ打印")).containsExactly("3D printing");
    assertThat(translationsOf("3d 打印")).containsExactly("3D printing");
  }

  @Test
  void englishTermsAreFoundInAnyFormAndNotInsideOthers() {
    assertThat(translationsOf("Two Battery-Packs")).containsExactly("电池包");
    assertThat(translationsOf("a poly(ether ether ketone) liner")).containsExactly("聚醚醚酮");
    assertThat(translationsOf("excellent poolside")).isEmpty();
    assertThat(translationsOf("battery. Pack it")).containsExactly("电池");
  }

  @Test
  void termForWhichAWordIsTheUsualOneComesFirst() {
    assertThat(translationsOf("improves")).containsExactly("改进", "提高");
  }

  @Test
  void mixedTextIsReadInOnePass() {
    var text = "提高 cells 的 3D打印";
    assertThat(named(text)).containsExactly("提高", "cells", "3D打印");
    assertThat(dictionary.englishIn(text)).extracting(m -> m.start()).containsExactly(3);
  }

  @Test
  void termLongerThanTheLookUpIsNotTaken() {
    var longest = "甲".repeat(TermDictionary.MOST_UNITS);
    var tooLong = longest + "乙";
    var found =
        dictionary(
            Set.of(), new TermPair(longest, List.of("one")), new TermPair(tooLong, List.of("two")));
    assertThat(found.mentionsIn(tooLong)).hasSize(1);
    assertThat(found.chineseIn(tooLong).getFirst().end()).isEqualTo(TermDictionary.MOST_UNITS);
    assertThat(found.englishIn("two")).hasSize(1);
  }

  @Test
  void sameMentionsAsTryingEveryTermAtEveryPlace() {
    long seed = 4_711;
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var pairs = new ArrayList<TermPair>();
      for (int i = 0; i < 12; i++) {
        pairs.add(new TermPair(letters(random, "电池包水", 4), List.of(words(random, 3))));
      }
      var made = TermDictionary.of(pairs, reading(Set.of()));
      var text = letters(random, "电池包水，", 12) + " " + words(random, 8) + letters(random, "电水", 3);
      assertThat(placesOf(made.mentionsIn(text)))
          .as("seed %s, round %s, text '%s', pairs %s", seed, round, text, pairs)
          .isEqualTo(slowly(pairs, text));
      for (var mention : made.mentionsIn(text)) {
        assertThat(mention.translations().stream().mapToDouble(Translation::weight).sum())
            .isCloseTo(1, within(1e-9));
      }
    }
  }

  /** Tries every term at every place, the longest first. */
  private static List<String> slowly(List<TermPair> pairs, String text) {
    Map<String, Integer> terms = new HashMap<>();
    for (var pair : pairs) {
      terms.put(pair.zh(), pair.zh().length());
      terms.put(pair.en().getFirst(), pair.en().getFirst().length());
    }
    var longestFirst =
        terms.keySet().stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
    var places = new ArrayList<String>();
    for (int at = 0; at < text.length(); ) {
      int from = at;
      var term = longestFirst.stream().filter(t -> standsAt(text, t, from)).findFirst();
      int end = from + term.map(String::length).orElse(1);
      term.ifPresent(t -> places.add(from + "-" + end));
      at = end;
    }
    return places;
  }

  private static boolean standsAt(String text, String term, int at) {
    return text.startsWith(term, at)
        && (!isLatin(term.charAt(0)) || at == 0 || !isLatin(text.charAt(at - 1)))
        && (!isLatin(term.charAt(0))
            || at + term.length() == text.length()
            || !isLatin(text.charAt(at + term.length())));
  }

  private static boolean isLatin(char sign) {
    return sign >= 'a' && sign <= 'z';
  }

  private static List<String> placesOf(List<Mention> mentions) {
    return mentions.stream().map(m -> m.start() + "-" + m.end()).toList();
  }

  private static String letters(Random random, String from, int most) {
    var text = new StringBuilder();
    for (int length = 1 + random.nextInt(most); length > 0; length--) {
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }

  private static String words(Random random, int most) {
    return letters(random, "abc", most).replaceAll("(?<=.)(?=.)", " ");
  }

  private List<String> named(String text) {
    return dictionary.mentionsIn(text).stream()
        .map(m -> text.substring(m.start(), m.end()))
        .toList();
  }

  private List<String> translationsOf(String text) {
    return dictionary.mentionsIn(text).stream()
        .flatMap(m -> m.translations().stream())
        .map(Translation::text)
        .toList();
  }

  private static TermDictionary dictionary(Set<String> stopWords, TermPair... pairs) {
    return TermDictionary.of(List.of(pairs), reading(stopWords));
  }

  /** Folds what the tests write and takes off a plural s. */
  private static TermDictionary.Reading reading(Set<String> stopWords) {
    return new TermDictionary.Reading(
        text -> text.replace('電', '电').replace('３', '3').replace('Ｄ', 'D'),
        word ->
            word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word,
        stopWords);
  }
}
