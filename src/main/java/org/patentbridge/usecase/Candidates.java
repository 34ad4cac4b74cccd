package org.patentbridge.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.TermMatch;
import org.patentbridge.scoring.Candidate;

/** Turns a seeker into the candidates that retrieval proposes for it. */
final class Candidates {

  private static final String STATED = "stated by the owner";
  private static final int SHOWN_TERMS = 12;

  private final Engine engine;
  private final RetrievalQuery.Filter filter;

  Candidates(Engine engine, RetrievalQuery.Filter filter) {
    this.engine = engine;
    this.filter = filter;
  }

  /** At most {@code limit} candidates, textually best first. */
  List<Candidate> of(Seeker seeker, int limit) {
    var query = queryOf(seeker, limit);
    var hits = engine.retriever().retrieve(query);
    var offerings = engine.records().findOfferings(idsOf(hits));
    var links = linksOf(seeker);
    return hits.stream()
        .filter(hit -> offerings.containsKey(OfferingId.parse(hit.id())))
        .map(hit -> candidate(seeker, links, offerings, hit))
        .toList();
  }

  /** The pair itself, whether or not retrieval would propose it. */
  Candidate pair(Seeker seeker, Offering offering) {
    var query = queryOf(seeker, 1);
    var id = offering.id().toString();
    var relevance = engine.retriever().relevanceOf(query, List.of(id)).getOrDefault(id, 0.0);
    return withTerms(
        new Candidate(
            seeker, offering, relevance, List.of(), linksOf(seeker), linksOf(offering)));
  }

  /** The same candidate with the terms that both texts share. */
  Candidate withTerms(Candidate plain) {
    var terms =
        engine
            .retriever()
            .explain(queryOf(plain.seeker(), 1), plain.offering().id().toString(), SHOWN_TERMS)
            .stream()
            .map(TermMatch::term)
            .toList();
    return new Candidate(
        plain.seeker(),
        plain.offering(),
        plain.relevance(),
        terms,
        plain.seekerLinks(),
        plain.offeringLinks());
  }

  private Candidate candidate(
      Seeker seeker, List<Placement> links, Map<OfferingId, Offering> offerings, Hit hit) {
    var offering = offerings.get(OfferingId.parse(hit.id()));
    if (offering == null) {
      throw new IllegalStateException(hit.id() + " was found a moment ago");
    }
    return new Candidate(
        seeker, offering, hit.relevance(), List.of(), links, linksOf(offering));
  }

  private static List<OfferingId> idsOf(List<Hit> hits) {
    return hits.stream().map(Hit::id).map(OfferingId::parse).toList();
  }

  private RetrievalQuery queryOf(Seeker seeker, int limit) {
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

  private List<Placement> linksOf(Seeker seeker) {
    return switch (seeker) {
      case Seeker.OfNeed need -> stated(need.need().context().chainLinks(), seeker);
      case Seeker.OfMandate mandate -> stated(mandate.mandate().scope().chainLinks(), seeker);
    };
  }

  private List<Placement> stated(Set<ChainLinkId> links, Seeker seeker) {
    if (links.isEmpty()) {
      var ipc =
          seeker instanceof Seeker.OfNeed need
              ? need.need().context().ipc()
              : List.<org.patentbridge.domain.classification.IpcSymbol>of();
      return engine.placer().place(seeker.text().all(), ipc);
    }
    return links.stream().sorted().map(l -> new Placement(l, 1.0, STATED)).toList();
  }

  private List<Placement> linksOf(Offering offering) {
    return engine.placer().place(offering.text().all(), offering.ipc());
  }
}
