package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.standing.Measuring;

/** Measures standing needs by the statistics of an index that lies elsewhere. */
public final class DistantMeasuring implements Measuring {

  private final DistantIndex index;
  private final QueryReader reader;

  /** Keeps no text that it has read. */
  public DistantMeasuring(DistantIndex index, DistantForm form) {
    this.index = index;
    this.reader = new QueryReader(form.form(), AnalyzedTexts.NONE);
  }

  @Override
  public RulebookFingerprint rules() {
    return reader.form().fingerprint();
  }

  @Override
  public NeedMeasure measure(RetrievalQuery query, double least) {
    var state = index.state();
    var rule = reader.form().ranking();
    var read = reader.read(query);
    var binding = PreparedTerm.Binding.awaiting(DistantFrequencies.of(index, state, List.of(read)));
    try {
      var asking = new DistantQuery.Asking(index, state, reader, rule);
      var asked = new DistantQuery(asking, query, read, binding);
      double reached = lastOfBest(asked, query.limit());
      var limits = TakenMeasure.limits(asked.words(), rule, Math.clamp(reached, least, 1));
      return new TakenMeasure(binding).measure(state.generation(), asked.words(), limits);
    } catch (IOException failed) {
      throw new UncheckedIOException("measuring a standing need failed", failed);
    }
  }

  /** The share that the last of the best documents reaches; 0 where there are not that many. */
  private double lastOfBest(DistantQuery asked, int limit) throws IOException {
    var state = asked.asking().state();
    var ids = new LinkedHashSet<String>();
    index.best(state, asked.searches(limit)).forEach(ids::addAll);
    if (ids.size() < limit || asked.words().bound() == 0) {
      return 0;
    }
    var held = new HeldScores(index.held(state, ids));
    var scores = new WordScores(asked.words(), held).all();
    Arrays.sort(scores);
    return scores.length < limit ? 0 : scores[scores.length - limit] / asked.words().bound();
  }

  @Override
  public ReadText read(IndexDocument document) {
    return TakenMeasure.read(reader.form(), document);
  }
}
