package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns the postings of a batch's terms round: from documents by term to terms by document, a
 * stretch at a time. Of documents that do not pass nothing is kept. One thread at a time.
 */
final class BlockReader {

  /** Documents of a stretch: what is in hand then takes some ten megabytes. */
  private static final int LENGTH = 1 << 15;

  /** Documents that are turned round at once: their terms fit into the processor's own memory. */
  private static final int PART = 1 << 11;

  private final BatchTerms terms;
  private final int[] fieldOfColumn;
  private final int[] places = new int[LENGTH];
  private final float[] spelled = new float[LENGTH];
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
  private final Map<String, TermsEnum> words = new HashMap<>();
  private @Nullable LeafReaderContext leaf;
  private @Nullable PostingsEnum reused;
  private final int[] columns;
  private final int[] cursors;
  private final int[] ends;
  private int[] documents = new int[LENGTH];
  private float[] frequencies = new float[LENGTH];
  private int found;

  /**
   * Some documents of a segment.
   *
   * @param leaf the segment
   * @param from the first, counted in the segment
   * @param until behind the last
   * @param passing those that may come back; null where all may
   */
  record Stretch(LeafReaderContext leaf, int from, int until, @Nullable FixedBitSet passing) {}

  /** Takes documents as they come. */
  @FunctionalInterface
  interface Taker {
    void take(DocumentBlock block);
  }

  BlockReader(BatchTerms terms) {
    this.terms = terms;
    this.fieldOfColumn = terms.fieldOfColumns();
    this.columns = new int[terms.size()];
    this.cursors = new int[terms.size()];
    this.ends = new int[terms.size()];
  }

  /**
   * All documents that pass, in stretches.
   *
   * @param filter null where all pass
   */
  static List<Stretch> stretches(IndexSearcher searcher, @Nullable Query filter)
      throws IOException {
    var weight =
        filter == null
            ? null
            : searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    var stretches = new ArrayList<Stretch>();
    for (var leaf : searcher.getIndexReader().leaves()) {
      int most = leaf.reader().maxDoc();
      FixedBitSet passing = null;
      if (weight != null) {
        passing = new FixedBitSet(most);
        var scorer = weight.scorer(leaf);
        if (scorer != null) {
          passing.or(scorer.iterator());
        }
      }
      var live = leaf.reader().getLiveDocs();
      if (live != null) {
        passing = passing == null ? all(most) : passing;
        live.applyMask(passing, 0);
      }
      for (int from = 0; from < most; from += LENGTH) {
        int until = Math.min(most, from + LENGTH);
        if (passing == null || passing.nextSetBit(from, until) != DocIdSetIterator.NO_MORE_DOCS) {
          stretches.add(new Stretch(leaf, from, until, passing));
        }
      }
    }
    return stretches;
  }

  private static FixedBitSet all(int size) {
    var all = new FixedBitSet(size);
    all.set(0, size);
    return all;
  }

  /** Reads one stretch and hands it on in parts. */
  void read(Stretch stretch, Taker taker) throws IOException {
    if (leaf != stretch.leaf()) {
      leaf = stretch.leaf();
      words.clear();
      reused = null;
    }
    var numbers = place(stretch);
    var norms = norms(stretch, numbers);
    found = 0;
    int standing = 0;
    for (int column = 0; column < terms.size(); column++) {
      int from = found;
      var term = terms.term(column);
      var spellings = term.spellings();
      if (spellings.size() == 1 && spellings.getFirst().share() == 1) {
        collect(stretch, term, spellings.getFirst());
      } else {
        collectSpelled(stretch, term);
      }
      if (found > from) {
        columns[standing] = column;
        cursors[standing] = from;
        ends[standing++] = found;
      }
    }
    for (int first = 0; first < numbers.length; first += PART) {
      int until = Math.min(numbers.length, first + PART);
      taker.take(turned(first, until, standing, numbers, norms));
    }
  }

  /** Gives each document that passes its place. */
  private int[] place(Stretch stretch) {
    var passing = stretch.passing();
    var numbers = new int[stretch.until() - stretch.from()];
    int next = 0;
    for (int document = stretch.from(); document < stretch.until(); document++) {
      boolean passes = passing == null || passing.get(document);
      places[document - stretch.from()] = passes ? next : -1;
      if (passes) {
        numbers[next++] = document + stretch.leaf().docBase;
      }
    }
    return Arrays.copyOf(numbers, next);
  }

  private @Nullable PostingsEnum postings(
      Stretch stretch, PreparedTerm term, PreparedTerm.Spelling spelling) throws IOException {
    var known = spelling.states().get(stretch.leaf());
    var state = known == null ? null : known.get();
    if (state == null) {
      return null;
    }
    var enumerated = words.get(term.field());
    if (enumerated == null) {
      enumerated = stretch.leaf().reader().terms(term.field()).iterator();
      words.put(term.field(), enumerated);
    }
    enumerated.seekExact(spelling.term().bytes(), state);
    reused = enumerated.postings(reused, PostingsEnum.FREQS);
    reused.advance(stretch.from());
    return reused;
  }

  private void collect(Stretch stretch, PreparedTerm term, PreparedTerm.Spelling spelling)
      throws IOException {
    var postings = postings(stretch, term, spelling);
    if (postings == null) {
      return;
    }
    for (postings.nextPostings(stretch.until(), buffer);
        buffer.size > 0;
        postings.nextPostings(stretch.until(), buffer)) {
      if (found + buffer.size > documents.length) {
        documents = Arrays.copyOf(documents, 2 * (found + buffer.size));
        frequencies = Arrays.copyOf(frequencies, documents.length);
      }
      for (int i = 0; i < buffer.size; i++) {
        int place = places[buffer.docs[i] - stretch.from()];
        documents[found] = place;
        frequencies[found] = buffer.features[i];
        found += place < 0 ? 0 : 1;
      }
    }
  }

  /**
   * Spellings that count as one: their frequencies add up in the order of the spellings, and their
   * documents stand in one ascending row.
   */
  private void collectSpelled(Stretch stretch, PreparedTerm term) throws IOException {
    int first = found;
    for (var spelling : term.spellings()) {
      int from = found;
      collect(stretch, term, spelling);
      int next = from;
      for (int i = from; i < found; i++) {
        boolean isNew = spelled[documents[i]] == 0;
        spelled[documents[i]] += spelling.share() * frequencies[i];
        documents[next] = documents[i];
        next += isNew ? 1 : 0;
      }
      found = next;
    }
    Arrays.sort(documents, first, found);
    for (int i = first; i < found; i++) {
      frequencies[i] = spelled[documents[i]];
      spelled[documents[i]] = 0;
    }
  }

  private DocumentBlock turned(int first, int until, int standing, int[] numbers, byte[][] norms) {
    var starts = new int[until - first + 1];
    for (int c = 0; c < standing; c++) {
      int end = ends[c];
      for (int i = cursors[c]; i < end && documents[i] < until; i++) {
        starts[documents[i] - first + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    var next = starts.clone();
    var columnsOf = new int[starts[until - first]];
    var counts = new float[columnsOf.length];
    for (int c = 0; c < standing; c++) {
      int end = ends[c];
      int i = cursors[c];
      for (; i < end && documents[i] < until; i++) {
        int at = next[documents[i] - first]++;
        columnsOf[at] = columns[c];
        counts[at] = frequencies[i];
      }
      cursors[c] = i;
    }
    var ofPart = new byte[norms.length][];
    for (int f = 0; f < norms.length; f++) {
      ofPart[f] = Arrays.copyOfRange(norms[f], first, until);
    }
    return new DocumentBlock(
        until - first,
        Arrays.copyOfRange(numbers, first, until),
        starts,
        columnsOf,
        counts,
        ofPart);
  }

  private byte[][] norms(Stretch stretch, int[] numbers) throws IOException {
    var fields = terms.fields();
    var norms = new byte[fields.size()][numbers.length];
    for (int f = 0; f < norms.length; f++) {
      var values = stretch.leaf().reader().getNormValues(fields.get(f));
      for (int i = 0; i < numbers.length; i++) {
        boolean known = values != null && values.advanceExact(numbers[i] - stretch.leaf().docBase);
        norms[f][i] = known && values != null ? (byte) values.longValue() : 1;
      }
    }
    return norms;
  }

  /** Field of each column, as a place in the norms of a block. */
  int fieldOf(int column) {
    return fieldOfColumn[column];
  }
}
