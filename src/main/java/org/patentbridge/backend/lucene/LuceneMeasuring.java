package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.SmallFloat;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.standing.Measuring;

/**
 * Measures standing needs by the words of {@link PreparedQuery}, every term awaited, and reads
 * documents into the terms and lengths that Lucene would keep of them.
 */
public final class LuceneMeasuring implements Measuring {

  private final LuceneSearchIndex index;
  private final QueryReader reader;

  /**
   * Keeps no text that it has read.
   *
   * @param index whose statistics count
   */
  public LuceneMeasuring(LuceneSearchIndex index) {
    this.index = index;
    this.reader = new QueryReader(index.form(), AnalyzedTexts.NONE);
  }

  @Override
  public RulebookFingerprint rules() {
    return index.form().fingerprint();
  }

  @Override
  public NeedMeasure measure(RetrievalQuery query, double least) {
    try (var searched = index.acquire()) {
      var binding = PreparedTerm.Binding.awaiting(searched.searcher());
      var words = new PreparedQuery(binding, reader.read(query), index.form().ranking());
      double reached = lastOfBest(searched, words, query);
      var limits =
          new NeedMeasure.Limits(
              words.bound(),
              words.translatedBound(),
              index.form().ranking().translatedWeight(),
              Math.clamp(reached, least, 1));
      return new Taken(binding).measure(searched, words, limits);
    } catch (IOException failed) {
      throw new UncheckedIOException("measuring a standing need failed", failed);
    }
  }

  /** The share that the last of the best documents reaches; 0 where there are not that many. */
  private double lastOfBest(Searched searched, PreparedQuery words, RetrievalQuery query)
      throws IOException {
    var any = new BooleanQuery.Builder().add(words.disjunction(), Occur.SHOULD);
    any.add(words.translatedDisjunction(), Occur.SHOULD);
    var passing = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    var condition = query.filter().condition();
    if (!condition.equals(Condition.EVERYTHING)) {
      var compiler = new ConditionCompiler(index.form(), searched.searcher().getIndexReader());
      passing.add(compiler.compile(condition), Occur.FILTER);
    }
    int depth = query.limit() + AskedQuery.SLACK;
    var best = new TopScoreDocCollectorManager(depth, 1);
    var found = searched.searcher().search(passing.build(), best).scoreDocs;
    if (found.length < query.limit() || words.bound() == 0) {
      return 0;
    }
    var documents = Arrays.stream(found).mapToInt(d -> d.doc).sorted().toArray();
    var scores = new WordScores(searched.searcher(), words, documents).all();
    Arrays.sort(scores);
    return scores[scores.length - query.limit()] / words.bound();
  }

  @Override
  public ReadText read(IndexDocument document) {
    var fields = new ArrayList<FieldText>();
    for (var field : index.form().fields()) {
      var counts = index.form().termsOf(document, field);
      int length = counts.values().stream().mapToInt(n -> n).sum();
      fields.add(new FieldText(IndexForm.nameOf(field), counts, kept(length)));
    }
    return new ReadText(fields);
  }

  /** A length with the precision of the byte in which Lucene keeps it. */
  private static float kept(int length) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
  }

  /** Puts bound words down as a measure. */
  private static final class Taken {

    private final PreparedTerm.Binding binding;
    private final List<String> names = new ArrayList<>();
    private final List<NeedMeasure.Field> fields = new ArrayList<>();

    Taken(PreparedTerm.Binding binding) {
      this.binding = binding;
    }

    NeedMeasure measure(Searched searched, PreparedQuery words, NeedMeasure.Limits limits)
        throws IOException {
      var terms = terms(words.terms());
      var parts = new ArrayList<NeedMeasure.Part>();
      for (var part : words.parts()) {
        var others = new ArrayList<List<NeedMeasure.Term>>();
        for (var other : part.others()) {
          others.add(terms(other.terms()));
        }
        parts.add(new NeedMeasure.Part(part.own().stream().sorted().toList(), others));
      }
      var translated = terms(words.translated());
      return new NeedMeasure(searched.generation(), fields, terms, parts, translated, limits);
    }

    private List<NeedMeasure.Term> terms(List<PreparedTerm> bound) throws IOException {
      var terms = new ArrayList<NeedMeasure.Term>();
      for (var term : bound) {
        var spellings =
            term.spellings().stream()
                .map(s -> new NeedMeasure.Spelling(s.term().text(), s.share()))
                .toList();
        terms.add(new NeedMeasure.Term(field(term.field()), spellings, (float) term.most()));
      }
      return terms;
    }

    private int field(String name) throws IOException {
      int known = names.indexOf(name);
      if (known >= 0) {
        return known;
      }
      names.add(name);
      float mean = binding.of(name).orElseThrow().meanLength();
      fields.add(new NeedMeasure.Field(name, mean, IndexForm.K1, IndexForm.B));
      return fields.size() - 1;
    }
  }
}
