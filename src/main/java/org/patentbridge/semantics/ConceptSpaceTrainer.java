package org.patentbridge.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Learns a {@link ConceptSpace} from a corpus by latent semantic analysis: the singular vectors of
 * the weighted documents (Deerwester et al., Indexing by latent semantic analysis, JASIS 41, 1990).
 *
 * <p>Documents are added in any order, of two with the same id the later counts; the same documents
 * give the same space to the bit, whatever the order and the number of threads. Of a large corpus
 * only a sample is learnt from, chosen by a hash of the ids; {@link #wants} says early that a text
 * need not be analysed. Memory is bounded by the sample: 8 bytes for each different term of each
 * document are held while documents come in, and training 60,000 documents of 150 terms with the
 * shipped settings was measured at less than 1.4 GB. Not for several threads at once; train once.
 */
public final class ConceptSpaceTrainer {

  private final TrainingSettings settings;
  private final DocumentSample sample;

  public ConceptSpaceTrainer(TrainingSettings settings) {
    this.settings = settings;
    this.sample = new DocumentSample(settings.maxDocuments(), settings.seed());
  }

  /** Whether a document could still be learnt from; where not, adding it changes nothing. */
  public boolean wants(String id) {
    return sample.wants(id);
  }

  /**
   * Adds a document.
   *
   * @param id unique in the corpus; with it the document is chosen or not
   * @param frequencies how often each term occurs in it; 0 or more
   */
  public void add(String id, Map<String, ? extends Number> frequencies) {
    sample.add(id, frequencies);
  }

  /** Adds a document given as its terms, each as often as it occurs. */
  public void add(String id, Collection<String> terms) {
    if (wants(id)) {
      add(id, TermCounts.of(terms));
    }
  }

  /** The space; without any term where no term stands in enough documents. */
  public ConceptSpace train() {
    var documents = sample.documents();
    var vocabulary =
        Vocabulary.of(
            documents,
            sample,
            new Vocabulary.Choice(
                settings.minDocuments(), settings.maxShare(), settings.maxTerms()));
    var signs =
        Arrays.stream(vocabulary.terms())
            .mapToLong(term -> StableHash.of(term, settings.seed()))
            .toArray();
    var svd = RandomizedSvd.of(vocabulary.weigh(documents), signs, settings);
    return new ConceptSpace(svd.values().length, vectors(vocabulary, svd));
  }

  private static List<TermVector> vectors(Vocabulary vocabulary, RandomizedSvd.Result svd) {
    var vectors = new ArrayList<TermVector>();
    for (int column = 0; column < vocabulary.terms().length; column++) {
      double idf = vocabulary.idf()[column];
      var direction = new double[svd.values().length];
      for (int i = 0; i < direction.length; i++) {
        direction[i] = idf * svd.vectors()[column][i];
      }
      vectors.add(TermVector.of(vocabulary.terms()[column], direction));
    }
    return vectors;
  }
}
