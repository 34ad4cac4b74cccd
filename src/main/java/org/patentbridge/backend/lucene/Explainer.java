package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.backend.lucene.SurfaceWords.Place;
import org.patentbridge.backend.lucene.WordScores.Told;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.Passage;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.domain.search.RelevancePart.Kind;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;

/**
 * Tells what brings the relevance of one document, in words as they stand in both texts.
 *
 * <p>Words inside a shared Chinese word add their share to it, so that 磷酸铁 stands once and not
 * beside 磷酸 and 酸铁. A pair of characters at the seam of two words belongs to both together where
 * the document has them together, too.
 */
final class Explainer {

  /** Words that are missing and shown; more are not read. */
  private static final int MOST_LACKING = 12;

  private static final Comparator<RelevancePart> GREATEST_FIRST =
      Comparator.comparingDouble(RelevancePart::share)
          .reversed()
          .thenComparing(RelevancePart::kind)
          .thenComparing(RelevancePart::words);

  private final String wordField;
  private final SurfaceWords wanted;
  private final SurfaceWords held;

  /**
   * @param wanted words of the query that is asked
   * @param held words of the document, as far as its text is known
   */
  Explainer(IndexForm form, SurfaceWords wanted, SurfaceWords held) {
    this.wordField = IndexForm.nameOf(form.wordField());
    this.wanted = wanted;
    this.held = held;
  }

  static SurfaceWords wanted(IndexForm form, RetrievalQuery query) {
    return new SurfaceWords(form)
        .read(Passage.Part.TITLE_ZH, query.titles())
        .read(Passage.Part.BODY_ZH, query.bodies());
  }

  static SurfaceWords held(IndexForm form, BilingualText text) {
    return new SurfaceWords(form)
        .read(Passage.Part.TITLE_ZH, text.titleZh())
        .read(Passage.Part.TITLE_EN, text.titleEn())
        .read(Passage.Part.BODY_ZH, text.bodyZh())
        .read(Passage.Part.BODY_EN, text.bodyEn());
  }

  /** What a part is told by. */
  private record Label(Kind kind, String asked, String found) {

    boolean isHanWord() {
      return kind == Kind.WORD && asked.codePoints().allMatch(WordCutter::isHan);
    }
  }

  /** What adds up under one label. */
  private static final class Sum {
    private final Set<Passage.Part> places = EnumSet.noneOf(Passage.Part.class);
    private double score;
  }

  /**
   * @param of what the only document gains
   */
  Explanation explain(Relevance of) throws IOException {
    var told = of.told();
    double relevance = of.hits().findFirst().map(Hit::relevance).orElse(0.0);
    var parts = parts(told, relevance);
    return new Explanation(
        relevance,
        parts,
        coverage(of.words(), told),
        lacking(of.words(), told, parts),
        of.weight());
  }

  private List<RelevancePart> parts(List<Told> told, double relevance) {
    var labels = new LinkedHashMap<Told, Label>();
    for (var one : told) {
      if (!isPair(one)) {
        labels.put(one, label(one));
      }
    }
    var words = labels.values().stream().filter(Label::isHanWord).map(Label::asked).toList();
    var sums = new LinkedHashMap<Label, Sum>();
    for (var one : told) {
      var own = labels.get(one);
      var label = own == null ? pair(one, labels.keySet(), words) : within(own, words);
      var sum = sums.computeIfAbsent(label, l -> new Sum());
      sum.score += one.score();
      placesOf(one).forEach(place -> sum.places.add(place.part()));
    }
    var exact =
        ExactShares.of(relevance, sums.values().stream().mapToDouble(s -> s.score).toArray());
    var parts = new ArrayList<RelevancePart>();
    sums.forEach(
        (label, sum) ->
            parts.add(
                new RelevancePart(
                    label.kind(),
                    label.asked(),
                    label.found(),
                    exact[parts.size()],
                    List.copyOf(sum.places))));
    return parts.stream().filter(p -> p.share() > 0).sorted(GREATEST_FIRST).toList();
  }

  private Label label(Told told) {
    return switch (told.kind()) {
      case CLOSENESS -> new Label(Kind.CLOSENESS, "", "");
      case RELATED -> new Label(Kind.RELATED, told.asked(), told.found());
      case TRANSLATED -> translated(told);
      default -> word(told.terms().getFirst());
    };
  }

  private Label word(PreparedTerm term) {
    var own = wanted.findWord(term.field(), term.label()).orElse(plain(term.label()));
    var places = held.placesOf(term.field(), term.label());
    var found =
        places.stream().anyMatch(p -> p.word().equalsIgnoreCase(own))
            ? own
            : SurfaceWords.mostFrequent(places).orElse(own);
    var isName = term.label().startsWith(Concepts.MARK) && !own.equals(found);
    return new Label(isName ? Kind.SYNONYM : Kind.WORD, own, found);
  }

  /** Names and numbers are found as they are, all else by what the dictionary calls it. */
  private Label translated(Told told) {
    var own = wanted.findWord(wordField, told.asked()).orElse(told.asked());
    var found = held.longestStretch(placesOf(told)).orElseGet(() -> spelling(told));
    return own.equalsIgnoreCase(found)
        ? new Label(Kind.WORD, own, own)
        : new Label(Kind.TRANSLATED, own, found);
  }

  private static String spelling(Told told) {
    return told.terms().stream()
        .flatMap(term -> term.spellings().stream())
        .max(
            Comparator.comparingDouble(PreparedTerm.Spelling::share)
                .thenComparing(s -> s.term().text(), Comparator.reverseOrder()))
        .map(s -> plain(s.term().text()))
        .orElse(told.asked());
  }

  private static String plain(String term) {
    return term.startsWith(Concepts.MARK) ? term.substring(Concepts.MARK.length()) : term;
  }

  private boolean isPair(Told told) {
    return told.kind() == Kind.WORD
        && !told.terms().getFirst().field().equals(wordField)
        && told.asked().codePoints().allMatch(WordCutter::isHan);
  }

  /** The longest shared Chinese word around a shared word, itself where there is none. */
  private static Label within(Label own, List<String> words) {
    return own.isHanWord()
        ? longestAround(own.asked(), words).map(w -> new Label(Kind.WORD, w, w)).orElse(own)
        : own;
  }

  private static java.util.Optional<String> longestAround(String part, List<String> words) {
    return words.stream()
        .filter(word -> word.contains(part))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  /** A pair belongs to a word around it, else to the words that it joins. */
  private Label pair(Told told, Set<Told> others, List<String> words) {
    var term = told.terms().getFirst();
    var own = wanted.findWord(term.field(), term.label()).orElse(term.label());
    var around = longestAround(own, words);
    if (around.isPresent()) {
      return new Label(Kind.WORD, around.get(), around.get());
    }
    var shared = new HashSet<String>();
    others.stream()
        .filter(o -> o.kind() == Kind.WORD)
        .forEach(o -> shared.add(o.terms().getFirst().label()));
    return wanted.placesOf(term.field(), term.label()).stream()
        .map(place -> wanted.around(place, wordField, shared::contains))
        .filter(joined -> joined.length() > own.length() && held.holds(joined))
        .findFirst()
        .map(joined -> new Label(Kind.WORD, joined, joined))
        .orElseGet(() -> new Label(Kind.CHARACTERS, own, own));
  }

  private List<Place> placesOf(Told told) {
    return told.terms().stream()
        .flatMap(
            term ->
                term.spellings().stream()
                    .flatMap(s -> held.placesOf(term.field(), s.term().text()).stream()))
        .distinct()
        .toList();
  }

  /** A word counts as held in whatever wording. */
  private static double coverage(PreparedQuery query, List<Told> told) {
    if (isTranslated(told)) {
      double held = told.stream().mapToDouble(Explainer::most).sum();
      return Math.min(1, held / query.translatedBound());
    }
    var reached = reached(query, told);
    double held = reached.stream().mapToDouble(PreparedTerm::most).sum();
    return query.bound() == 0 ? 0 : Math.min(1, held / query.bound());
  }

  private static double most(Told told) {
    return told.terms().stream().mapToDouble(PreparedTerm::most).sum();
  }

  private static boolean isTranslated(List<Told> told) {
    return told.stream().anyMatch(t -> t.kind() == Kind.TRANSLATED);
  }

  /** Terms of the query that the document holds, or whose other wording it holds. */
  private static Set<PreparedTerm> reached(PreparedQuery query, List<Told> told) {
    var reached = new HashSet<PreparedTerm>();
    for (var one : told) {
      switch (one.kind()) {
        case WORD -> reached.addAll(one.terms());
        case RELATED ->
            query.parts().stream()
                .filter(part -> part.text().equals(one.asked()))
                .flatMap(part -> part.own().stream())
                .forEach(place -> reached.add(query.terms().get(place)));
        default -> {
          // Nothing of the query's own words is reached otherwise.
        }
      }
    }
    return reached;
  }

  private List<String> lacking(PreparedQuery query, List<Told> told, List<RelevancePart> parts) {
    var there = parts.stream().map(RelevancePart::asked).toList();
    var all = isTranslated(told) ? translatedLacking(query, told) : wordsLacking(query, told);
    var words = all.distinct().toList();
    return words.stream()
        .filter(word -> there.stream().noneMatch(t -> t.contains(word)))
        .filter(word -> words.stream().noneMatch(o -> o.contains(word) && !o.equals(word)))
        .sorted(Comparator.comparing(Explainer::isCharacter))
        .limit(MOST_LACKING)
        .toList();
  }

  /** Single characters say least to a reader and come last. */
  private static boolean isCharacter(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }

  private Stream<String> translatedLacking(PreparedQuery query, List<Told> told) {
    var there = told.stream().map(Told::asked).toList();
    return query.translated().stream()
        .filter(term -> !there.contains(term.label()))
        .sorted(Comparator.comparingDouble(PreparedTerm::most).reversed())
        .map(term -> wanted.findWord(wordField, term.label()).orElse(plain(term.label())));
  }

  /** The weightiest first; last those that no document of the index holds. */
  private Stream<String> wordsLacking(PreparedQuery query, List<Told> told) {
    var reached = reached(query, told);
    var known = new LinkedHashMap<String, PreparedTerm>();
    query.terms().stream()
        .filter(term -> term.field().equals(wordField))
        .sorted(Comparator.comparingDouble(PreparedTerm::most).reversed())
        .forEach(term -> known.put(term.label(), term));
    var missing =
        known.entrySet().stream()
            .filter(e -> !reached.contains(e.getValue()))
            .map(Map.Entry::getKey);
    var unknown = wanted.termsOf(wordField).stream().filter(term -> !known.containsKey(term));
    return Stream.concat(missing, unknown)
        .map(term -> wanted.findWord(wordField, term).orElse(plain(term)));
  }
}
