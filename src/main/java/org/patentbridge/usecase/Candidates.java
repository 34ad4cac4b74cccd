package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.scoring.Candidate;

/** Turns a seeker into the candidates that retrieval proposes for it. */
final class Candidates {

  private static final String STATED = "stated by the owner";
  private static final int SHOWN_TERMS = 12;

  private final Engine engine;
  private final RetrievalQuery.Filter filter;
  private final OfferingShelf shelf;
  private final Map<Pairing, Double> relevances = new HashMap<>();
  private final Map<SeekerId, List<Hit>> ahead = new HashMap<>();

  Candidates(Engine engine, RetrievalQuery.Filter filter) {
    this.engine = engine;
    this.filter = filter;
    this.shelf = new OfferingShelf(engine);
  }

  OfferingShelf shelf() {
    return shelf;
  }

  /**
   * Asks for many seekers at once; {@link #of} then takes what was found, once for each.
   *
   * @param limit as {@link #of} will be told
   */
  void fetch(List<Seeker> seekers, int limit, BatchWatch watch) {
    var queries = seekers.stream().map(seeker -> queryOf(seeker, limit)).toList();
    var found = engine.retriever().retrieveAll(queries, watch);
    for (int i = 0; i < found.size(); i++) {
      ahead.put(seekers.get(i).id(), found.get(i));
    }
  }

  private List<Hit> hits(Seeker seeker, int limit) {
    var found = ahead.remove(seeker.id());
    return found == null ? engine.retriever().retrieve(queryOf(seeker, limit)) : found;
  }

  /** At most {@code limit} candidates, textually best first. */
  List<Candidate> of(Seeker seeker, int limit) {
    Map<OfferingId, Double> hits = new HashMap<>();
    List<OfferingId> ids = new ArrayList<>();
    for (Hit hit : hits(seeker, limit)) {
      var id = OfferingId.parse(hit.id());
      ids.add(id);
      hits.put(id, hit.relevance());
    }
    var links = linksOf(seeker);
    return shelf.of(ids).stream()
        .map(
            placed ->
                new Candidate(
                    seeker,
                    placed.offering(),
                    hits.getOrDefault(placed.offering().id(), 0.0),
                    List.of(),
                    links,
                    placed.links()))
        .toList();
  }

  /** Keeps the relevance of a pairing, so that the row that tells it needs not search again. */
  void remember(Pairing pairing, double relevance) {
    relevances.put(pairing, relevance);
  }

  /**
   * The pair itself, whether or not retrieval would propose it; empty where the offering is gone.
   */
  Optional<Candidate> findPair(Seeker seeker, OfferingId id) {
    return shelf
        .find(id)
        .map(
            placed ->
                new Candidate(
                    seeker,
                    placed.offering(),
                    relevance(seeker, id),
                    List.of(),
                    linksOf(seeker),
                    placed.links()));
  }

  /** The pair itself for its gates alone, without any search. */
  Optional<Candidate> findBare(Seeker seeker, OfferingId id) {
    return shelf
        .find(id)
        .map(
            placed ->
                new Candidate(
                    seeker, placed.offering(), 0, List.of(), linksOf(seeker), placed.links()));
  }

  /** What a party holds, textually best first. */
  Stream<OfferingId> ofHolder(Seeker seeker, Set<String> names, int limit) {
    var query = queryOf(seeker, limit);
    var own = filter.and(Condition.anyOf(ValueField.HOLDER, names));
    return engine
        .retriever()
        .retrieve(new RetrievalQuery(query.titles(), query.bodies(), own, limit))
        .stream()
        .map(hit -> OfferingId.parse(hit.id()));
  }

  /** Relevance of given offerings, whether or not retrieval would propose them, in one search. */
  Map<OfferingId, Double> relevances(Seeker seeker, Collection<OfferingId> ids) {
    Map<OfferingId, Double> all = new HashMap<>();
    engine
        .retriever()
        .relevanceOf(queryOf(seeker, 1), ids.stream().map(OfferingId::toString).toList())
        .forEach((id, relevance) -> all.put(OfferingId.parse(id), relevance));
    return all;
  }

  private double relevance(Seeker seeker, OfferingId id) {
    var remembered = relevances.get(new Pairing(seeker.id(), id));
    return remembered != null
        ? remembered
        : engine
            .retriever()
            .relevanceOf(queryOf(seeker, 1), List.of(id.toString()))
            .getOrDefault(id.toString(), 0.0);
  }

  /** What the relevance of a candidate is made of. */
  Explanation explain(Candidate candidate) {
    return explainAll(candidate.seeker(), List.of(candidate))
        .getOrDefault(candidate.offering().id(), Explanation.NOTHING);
  }

  /** What the relevance of a seeker's candidates is made of. */
  Map<OfferingId, Explanation> explainAll(Seeker seeker, List<Candidate> candidates) {
    Map<String, BilingualText> texts = new LinkedHashMap<>();
    candidates.forEach(c -> texts.put(c.offering().id().toString(), c.offering().text()));
    var told = engine.retriever().explainAll(queryOf(seeker, 1), texts);
    Map<OfferingId, Explanation> all = new HashMap<>();
    for (var candidate : candidates) {
      var id = candidate.offering().id();
      all.put(id, told.getOrDefault(id.toString(), Explanation.NOTHING));
    }
    return all;
  }

  /** The same candidate with the terms that an explanation names. */
  Candidate withTerms(Candidate plain, Explanation told) {
    var terms = told.words(SHOWN_TERMS);
    return new Candidate(
        plain.seeker(),
        plain.offering(),
        plain.relevance(),
        terms,
        plain.seekerLinks(),
        plain.offeringLinks());
  }

  RetrievalQuery queryOf(Seeker seeker, int limit) {
    var text = seeker.text();
    var body =
        switch (seeker) {
          case Seeker.OfNeed need -> text.bodies() + "\n" + words(need.need().elements());
          case Seeker.OfMandate mandate -> text.bodies();
        };
    return new RetrievalQuery(text.titles(), body.strip(), filter, limit);
  }

  private static String words(NeedElements elements) {
    return Stream.of(
            elements.material(),
            elements.method(),
            elements.efficacy(),
            elements.product(),
            elements.application())
        .filter(e -> !e.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Where a seeker looks: as it states, else as its text places it. */
  List<Placement> linksOf(Seeker seeker) {
    return switch (seeker) {
      case Seeker.OfNeed(var need) ->
          links(need.context().chainLinks(), seeker, need.context().ipc());
      case Seeker.OfMandate(var mandate) -> links(mandate.scope().chainLinks(), seeker, List.of());
    };
  }

  private List<Placement> links(Set<ChainLinkId> stated, Seeker seeker, List<IpcSymbol> ipc) {
    return stated.isEmpty()
        ? engine.placer().place(seeker.text().all(), ipc)
        : stated.stream().sorted().map(l -> new Placement(l, 1.0, STATED)).toList();
  }
}
