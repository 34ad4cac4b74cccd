package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.backend.lucene.WeightedTerms.FieldTerms;
import org.patentbridge.backend.lucene.WeightedTerms.Translated;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.FieldRule;

/** Reads the text of a query into weighted terms. */
final class QueryReader {

  /** What a word of the title counts; 3 gave the best nDCG@10 on real needs among 1 to 6. */
  static final double TITLE_WEIGHT = 3;

  /**
   * Most that repetition counts. Counting every word once lost .1 nDCG@10 on real needs, no cap
   * lost a little and lets one word of a long text rule.
   */
  static final double CAP = 6;

  private final IndexForm form;
  private final AnalyzedTexts texts;

  QueryReader(IndexForm form, AnalyzedTexts texts) {
    this.form = form;
    this.texts = texts;
  }

  IndexForm form() {
    return form;
  }

  WeightedTerms read(RetrievalQuery query) {
    return texts.get(keyOf(query), () -> analyzed(query));
  }

  /**
   * What a text is about in one state of the index.
   *
   * @param state names the state and what of it is looked at
   */
  Closeness closeness(RetrievalQuery query, String state, Closeness.Finding finding) {
    return texts.closeness(
        Digest.ofLines(keyOf(query).hex(), state),
        () -> {
          try {
            return finding.find();
          } catch (IOException failed) {
            throw new UncheckedIOException("searching the index failed", failed);
          }
        });
  }

  /** The length of the title stands first, so that no other cut of the same text has this key. */
  private Digest keyOf(RetrievalQuery query) {
    return Digest.ofLines(
        form.fingerprint().digest().hex(),
        texts.scope().length() + " " + query.titles().length(),
        texts.scope(),
        query.titles(),
        query.bodies());
  }

  private WeightedTerms analyzed(RetrievalQuery query) {
    return new WeightedTerms(
        form.fields().stream().map(f -> analyzed(f, query)).toList(),
        form.rewordings().of(query.titles() + "\n" + query.bodies()),
        translated(query),
        form.directionOf(query.titles(), query.bodies()).orElse(null));
  }

  private List<Translated> translated(RetrievalQuery query) {
    var text = new TranslatedText(form.dictionary(), form.analyzers(), form.wordField().analyzer());
    text.add(query.titles(), TITLE_WEIGHT);
    text.add(query.bodies(), 1);
    return text.all(CAP);
  }

  private FieldTerms analyzed(FieldRule field, RetrievalQuery query) {
    var frequencies = new HashMap<String, Double>();
    count(field, query.titles(), TITLE_WEIGHT, frequencies);
    count(field, query.bodies(), 1, frequencies);
    frequencies.replaceAll((term, frequency) -> Math.min(frequency, CAP));
    return FieldTerms.of(IndexForm.nameOf(field), field.weight(), frequencies);
  }

  private void count(FieldRule field, String text, double weight, Map<String, Double> frequencies) {
    for (var term : form.analyzers().terms(field.analyzer(), text)) {
      frequencies.merge(term, weight, Double::sum);
    }
  }
}
