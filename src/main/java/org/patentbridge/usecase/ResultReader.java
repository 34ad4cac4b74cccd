package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FoundOffering;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.FoundFamily;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.RetrievalQuery;

/**
 * Reads the whole of a result: all hits that are ranked, brought together by family. Pages and
 * counts are made of it.
 */
@Singleton
class ResultReader {

  private static final int MOST_PASSAGES = 3;

  private final Engine engine;
  private final Columns columns;
  private final Passages passages;

  @jakarta.inject.Inject
  ResultReader(Engine engine, Columns columns, Passages passages) {
    this.engine = engine;
    this.columns = columns;
    this.passages = passages;
  }

  /**
   * What is read.
   *
   * @param query as deep as the result shall be
   * @param facets that will be counted
   * @param together whether members of one family are one
   * @param besides a document that shall not be found, nor its family; null for none
   */
  record Question(
      RetrievalQuery query, Set<Facet> facets, boolean together, @Nullable OfferingId besides) {}

  /**
   * What was found.
   *
   * @param families best first
   * @param rows columns of the hits
   * @param cutOff whether there may be more than was asked for
   */
  record Result(List<FoundFamily> families, Map<String, Columns.Row> rows, boolean cutOff) {}

  Result read(Question question) {
    var hits = hits(question.query());
    var cutOff = hits.size() >= question.query().limit();
    var ids = new ArrayList<>(hits.stream().map(Hit::id).toList());
    var besides = question.besides();
    if (besides != null) {
      ids.add(besides.toString());
    }
    var rows = columns.of(ids, question.facets());
    var wanted =
        besides == null
            ? hits
            : hits.stream().filter(h -> !isOne(h.id(), besides.toString(), rows)).toList();
    var families =
        question.together() ? FoundFamily.together(wanted, rows) : FoundFamily.apart(wanted);
    return new Result(families, rows, cutOff);
  }

  /** Without words the newest come first. */
  private List<Hit> hits(RetrievalQuery query) {
    return query.titles().isBlank() && query.bodies().isBlank()
        ? engine.retriever().latest(query.filter(), query.limit())
        : engine.retriever().retrieve(query);
  }

  private static boolean isOne(String id, String other, Map<String, Columns.Row> rows) {
    var family = rows.getOrDefault(id, Columns.Row.EMPTY).family();
    return id.equals(other)
        || family != null && family.equals(rows.getOrDefault(other, Columns.Row.EMPTY).family());
  }

  /** Rows with their passages; those whose records are gone since are left out. */
  List<FoundOffering> withPassages(RetrievalQuery query, List<FoundFamily> families) {
    var offerings = offerings(families);
    var texts = new ArrayList<BilingualText>();
    offerings.values().forEach(o -> texts.add(o.text()));
    var found = passages.find(query, texts, MOST_PASSAGES).iterator();
    var rows = new ArrayList<FoundOffering>();
    for (var family : families) {
      var offering = offerings.get(OfferingId.parse(family.best().id()));
      if (offering != null) {
        var relevance = family.best().relevance();
        rows.add(new FoundOffering(offering, relevance, others(family), List.of(), found.next()));
      }
    }
    return rows;
  }

  /** Rows with the terms that they share with the query. */
  List<FoundOffering> withTerms(RetrievalQuery query, List<FoundFamily> families, int most) {
    var offerings = offerings(families);
    var texts = new LinkedHashMap<String, BilingualText>();
    offerings.forEach((id, offering) -> texts.put(id.toString(), offering.text()));
    var told = engine.retriever().explainAll(query, texts);
    var rows = new ArrayList<FoundOffering>();
    for (var family : families) {
      var offering = offerings.get(OfferingId.parse(family.best().id()));
      if (offering != null) {
        var terms = told.getOrDefault(family.best().id(), Explanation.NOTHING).words(most);
        var relevance = family.best().relevance();
        rows.add(new FoundOffering(offering, relevance, others(family), terms, List.of()));
      }
    }
    return rows;
  }

  private Map<OfferingId, Offering> offerings(List<FoundFamily> families) {
    return engine
        .records()
        .findOfferings(families.stream().map(f -> OfferingId.parse(f.best().id())).toList());
  }

  private static List<OfferingId> others(FoundFamily family) {
    return family.others().stream().map(h -> OfferingId.parse(h.id())).toList();
  }
}
