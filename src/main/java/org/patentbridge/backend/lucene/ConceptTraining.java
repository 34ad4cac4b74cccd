package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.patentbridge.semantics.ConceptSpace;
import org.patentbridge.semantics.ConceptSpaceTrainer;
import org.patentbridge.semantics.FoldedTexts;
import org.patentbridge.semantics.TrainingSettings;

/**
 * Trains the concept space of a build while records are added to it, then gives every record its
 * direction.
 *
 * <p>Records are learnt from as they come, a bounded sample of them. Directions are summed up from
 * the finished postings, {@value #BLOCK} records at a time, so that no text is read twice.
 */
final class ConceptTraining {

  /** With fewer records there is nothing to learn: every term's company is chance. */
  static final int FEWEST = 200;

  /**
   * Mean length, in terms, from which texts have company to learn from; phrases of a few words are
   * nearer to chance than to each other.
   */
  static final int SHORTEST = 12;

  private static final int BLOCK = 100_000;

  private final IndexForm form;
  private final ConceptSpaceTrainer trainer = new ConceptSpaceTrainer(TrainingSettings.SHIPPED);

  ConceptTraining(IndexForm form) {
    this.form = form;
  }

  /**
   * @param words terms of the record's text in the word field, each as often as the index counts it
   */
  void learn(String id, Map<String, Integer> words) {
    if (trainer.wants(id)) {
      trainer.add(id, words);
    }
  }

  /**
   * Trains, and rewrites the only segment of a build with the directions of its records.
   *
   * @return the space; empty where there was too little to learn from
   */
  Optional<ConceptSpace> finish(IndexWriter writer, CodecReader segment) throws IOException {
    var terms = segment.terms(IndexForm.nameOf(form.wordField()));
    if (terms == null
        || segment.numDocs() < FEWEST
        || terms.getSumTotalTermFreq() < (long) SHORTEST * segment.numDocs()) {
      return Optional.empty();
    }
    var space = trainer.train();
    if (space.terms() == 0) {
      return Optional.empty();
    }
    var directed = new DirectedReader(segment, directions(space, segment), space.dimensions());
    writer.deleteAll();
    writer.addIndexes(directed);
    return Optional.of(space);
  }

  private List<float[]> directions(ConceptSpace space, CodecReader segment) throws IOException {
    var directions = new ArrayList<float[]>(segment.maxDoc());
    var words = space.termsInOrder().stream().map(BytesRef::new).toList();
    for (int from = 0; from < segment.maxDoc(); from += BLOCK) {
      int until = Math.min(segment.maxDoc(), from + BLOCK);
      var texts = new FoldedTexts(space, until - from);
      var terms = segment.terms(IndexForm.nameOf(form.wordField()));
      if (terms != null) {
        var found = terms.iterator();
        PostingsEnum postings = null;
        for (int place = 0; place < words.size(); place++) {
          if (found.seekExact(words.get(place))) {
            postings = found.postings(postings, PostingsEnum.FREQS);
            addAll(postings, place, from, until, texts);
          }
        }
      }
      for (int i = 0; i < until - from; i++) {
        directions.add(texts.direction(i).orElse(NONE));
      }
    }
    return directions;
  }

  private static void addAll(
      PostingsEnum postings, int place, int from, int until, FoldedTexts texts) throws IOException {
    for (int document = postings.advance(from);
        document < until && document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      texts.add(document - from, place, postings.freq());
    }
  }

  /** Stands for a record of which no term is known. */
  static final float[] NONE = {};
}
