package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.retrieval.Columns;

/** Reads the columns of a Lucene index. */
public final class LuceneColumns implements Columns {

  private final Searched.Source source;

  LuceneColumns(Searched.Source source) {
    this.source = source;
  }

  /** Columns of whatever build is in use. */
  public static LuceneColumns over(LuceneSearchIndex index) {
    return new LuceneColumns(index::acquire);
  }

  @Override
  public Map<String, Row> of(Collection<String> ids, Set<Facet> facets) {
    var rows = new HashMap<String, Row>();
    try (var searched = source.acquire()) {
      for (var leaf : searched.searcher().getIndexReader().leaves()) {
        read(leaf.reader(), new TreeSet<>(ids), facets, rows);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the columns of the index failed", failed);
    }
    return rows;
  }

  private static void read(
      LeafReader reader, Collection<String> ids, Set<Facet> facets, Map<String, Row> rows)
      throws IOException {
    var documents = documentsOf(reader, ids);
    var values = new HashMap<Integer, Map<Facet, List<String>>>();
    documents.keySet().forEach(d -> values.put(d, new EnumMap<>(Facet.class)));
    for (var facet : facets) {
      var column = FactFields.column(fieldOf(facet));
      if (isNumber(facet)) {
        readNumbers(reader, column, facet, values);
      } else {
        readTerms(reader, column, facet, values);
      }
    }
    var families = DocValues.getSorted(reader, FactFields.column(IndexForm.FAMILY));
    for (var document : documents.entrySet()) {
      @Nullable String family = null;
      if (families.advanceExact(document.getKey())) {
        family = families.lookupOrd(families.ordValue()).utf8ToString();
      }
      rows.put(
          document.getValue(), new Row(family, values.getOrDefault(document.getKey(), Map.of())));
    }
  }

  /** Lucene's numbers of the documents that a segment holds, ascending, as columns are read. */
  private static TreeMap<Integer, String> documentsOf(LeafReader reader, Collection<String> ids)
      throws IOException {
    var documents = new TreeMap<Integer, String>();
    var terms = reader.terms(IndexForm.ID);
    if (terms == null) {
      return documents;
    }
    var term = terms.iterator();
    var live = reader.getLiveDocs();
    PostingsEnum postings = null;
    for (var id : ids) {
      if (term.seekExact(new BytesRef(id))) {
        postings = term.postings(postings, PostingsEnum.NONE);
        for (int d = postings.nextDoc();
            d != DocIdSetIterator.NO_MORE_DOCS;
            d = postings.nextDoc()) {
          if (live == null || live.get(d)) {
            documents.put(d, id);
          }
        }
      }
    }
    return documents;
  }

  private static void readTerms(
      LeafReader reader, String column, Facet facet, Map<Integer, Map<Facet, List<String>>> values)
      throws IOException {
    var held = DocValues.getSortedSet(reader, column);
    var texts = new HashMap<Long, String>();
    for (var document : new TreeMap<>(values).entrySet()) {
      if (held.advanceExact(document.getKey())) {
        var found = new ArrayList<String>();
        for (int i = 0; i < held.docValueCount(); i++) {
          found.add(textOf(held, held.nextOrd(), texts));
        }
        document.getValue().put(facet, found);
      }
    }
  }

  private static String textOf(SortedSetDocValues held, long ord, Map<Long, String> texts)
      throws IOException {
    var known = texts.get(ord);
    if (known == null) {
      known = held.lookupOrd(ord).utf8ToString();
      texts.put(ord, known);
    }
    return known;
  }

  private static void readNumbers(
      LeafReader reader, String column, Facet facet, Map<Integer, Map<Facet, List<String>>> values)
      throws IOException {
    var held = DocValues.getNumeric(reader, column);
    for (var document : new TreeMap<>(values).entrySet()) {
      if (held.advanceExact(document.getKey())) {
        document.getValue().put(facet, List.of(Long.toString(held.longValue())));
      }
    }
  }

  private static boolean isNumber(Facet facet) {
    return facet == Facet.FEE || facet == Facet.TRL || facet == Facet.YEAR;
  }

  /** The field whose column a facet is counted by. */
  static String fieldOf(Facet facet) {
    return switch (facet) {
      case KIND -> IndexForm.KIND;
      case CLASS -> IndexForm.IPC;
      case HOLDER -> IndexForm.PARTY;
      case REGION -> IndexForm.REGION;
      case STATUS -> IndexForm.STATE;
      case LICENCE -> IndexForm.LICENCE;
      case FEE -> IndexForm.FEE;
      case TRL -> IndexForm.TRL;
      case YEAR -> IndexForm.YEAR;
      case CHAIN -> IndexForm.LINK;
    };
  }
}
