package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;

/** The words of a Lucene index. */
public final class LuceneVocabulary implements Vocabulary {

  /** Shorter words have too many neighbours for two slips. */
  private static final int LONG_WORD = 6;

  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST_WORD = 40;

  private final Searched.Source source;
  private final IndexForm form;

  private LuceneVocabulary(Searched.Source source, IndexForm form) {
    this.source = source;
    this.form = form;
  }

  /** The words of whatever build of an index is in use. */
  public static LuceneVocabulary of(LuceneSearchIndex index) {
    return new LuceneVocabulary(index::acquire, index.form());
  }

  @Override
  public List<WidePrefix> widePrefixes(Condition condition) {
    var prefixes = prefixes(condition).distinct().toList();
    if (prefixes.isEmpty()) {
      return List.of();
    }
    try (var searched = source.acquire()) {
      var wide = new LinkedHashMap<String, WidePrefix>();
      for (var prefix : prefixes) {
        for (var field : IndexForm.placesOf(prefix.field())) {
          addWide(searched.searcher().getIndexReader(), field, prefix.start(), wide);
        }
      }
      return List.copyOf(wide.values());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the words of the index failed", failed);
    }
  }

  private void addWide(
      IndexReader reader, String field, String start, LinkedHashMap<String, WidePrefix> wide)
      throws IOException {
    var last = form.places().read(start).getLast();
    var words = last.isHan() ? null : PrefixWords.of(reader, field, last.word());
    if (words != null && words.all() > words.used().size()) {
      wide.merge(
          start,
          new WidePrefix(start, words.all(), words.used().size()),
          (one, other) -> one.words() >= other.words() ? one : other);
    }
  }

  private static Stream<Condition.Prefix> prefixes(Condition condition) {
    return switch (condition) {
      case Condition.Prefix prefix -> Stream.of(prefix);
      case Condition.All(var parts) -> parts.stream().flatMap(LuceneVocabulary::prefixes);
      case Condition.Any(var parts) -> parts.stream().flatMap(LuceneVocabulary::prefixes);
      case Condition.Not(var part) -> prefixes(part);
      case Condition.Near near -> Stream.concat(prefixes(near.left()), prefixes(near.right()));
      default -> Stream.empty();
    };
  }

  @Override
  public Optional<String> findNear(TextField field, String word) {
    return correctable(form, word).flatMap(plain -> findNearTo(field, plain));
  }

  /** The word as it lies in an index; empty where slips in it cannot be told from other words. */
  static Optional<String> correctable(IndexForm form, String word) {
    var places = form.places().read(word);
    if (places.size() != 1 || places.getFirst().isHan()) {
      return Optional.empty();
    }
    var plain = places.getFirst().word();
    return plain.length() < SHORTEST_WORD || plain.length() > LONGEST_WORD
        ? Optional.empty()
        : Optional.of(plain);
  }

  private Optional<String> findNearTo(TextField field, String plain) {
    try (var searched = source.acquire()) {
      var near = new ArrayList<Near>();
      for (var name : IndexForm.placesOf(field)) {
        collect(searched.searcher().getIndexReader(), new Term(name, plain), near);
      }
      return near.stream().anyMatch(n -> n.word().equals(plain))
          ? Optional.empty()
          : near.stream().max(Near.BEST_LAST).map(Near::word);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the words of the index failed", failed);
    }
  }

  private record Near(String word, float likeness, int documents) {

    static final java.util.Comparator<Near> BEST_LAST =
        java.util.Comparator.comparingDouble(Near::likeness)
            .thenComparingInt(Near::documents)
            .thenComparing(Near::word, java.util.Comparator.reverseOrder());
  }

  private static void collect(IndexReader reader, Term term, List<Near> into) throws IOException {
    var terms = MultiTerms.getTerms(reader, term.field());
    if (terms == null) {
      return;
    }
    int slips = term.text().length() >= LONG_WORD ? 2 : 1;
    var words = new FuzzyTermsEnum(terms, term, slips, 1, true);
    for (var word = words.next(); word != null; word = words.next()) {
      into.add(new Near(word.utf8ToString(), words.getBoost(), words.docFreq()));
    }
  }
}
