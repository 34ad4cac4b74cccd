package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;

/** Finds patents and offers for a free text or a number. */
@ApplicationScoped
public class SearchPatents {

  private final Engine engine;

  SearchPatents(Engine engine) {
    this.engine = engine;
  }

  /**
   * What is asked.
   *
   * @param text words in either language, or a publication number in any written form
   * @param ipc keys of classification parts, one of which must cover a class
   * @param holders names of holders in any writing, one of which must be among the holders
   * @param states names of legal states, one of which must hold
   * @param openLicenceOnly only with an open licence declaration
   * @param limit most rows, 1 to 200
   */
  public record Request(
      String text,
      Set<String> ipc,
      Set<String> holders,
      Set<String> states,
      boolean openLicenceOnly,
      int limit) {

    public Request {
      ipc = Set.copyOf(ipc);
      holders = Set.copyOf(holders);
      states = Set.copyOf(states);
    }
  }

  /**
   * A row.
   *
   * @param offering what was found
   * @param relevance in [0, 1]; 1 for a number that names it
   */
  public record Found(Offering offering, double relevance) {}

  /** Searches; everything found is public, so anybody may. */
  public List<Found> run(Viewer viewer, Request request) {
    var number = PublicationNumber.find(request.text());
    if (number.isPresent()) {
      var named = engine.records().findOffering(OfferingId.of(PatentId.of(number.get())));
      if (named.isPresent()) {
        return List.of(new Found(named.get(), 1));
      }
    }
    var hits = engine.retriever().retrieve(query(request));
    var offerings =
        engine.records().findOfferings(hits.stream().map(h -> OfferingId.parse(h.id())).toList());
    return hits.stream()
        .flatMap(hit -> found(offerings.get(OfferingId.parse(hit.id())), hit))
        .toList();
  }

  private static java.util.stream.Stream<Found> found(
      @org.jspecify.annotations.Nullable Offering offering, Hit hit) {
    return offering == null
        ? java.util.stream.Stream.empty()
        : java.util.stream.Stream.of(new Found(offering, hit.relevance()));
  }

  private RetrievalQuery query(Request request) {
    return new RetrievalQuery(
        "",
        request.text(),
        new RetrievalQuery.Filter(
            RetrievalQuery.Filter.OFFERINGS.kinds(),
            request.ipc(),
            holders(request),
            request.states(),
            request.openLicenceOnly()),
        request.limit());
  }

  /** Every name under which the index knows the parties that are asked for. */
  private Set<String> holders(Request request) {
    if (request.holders().isEmpty()) {
      return Set.of();
    }
    var directory = engine.directory();
    Set<String> names = new HashSet<>();
    for (var holder : request.holders()) {
      var name = new OrganizationName(holder);
      names.add(name.normalized());
      names.addAll(directory.searchNames(directory.partyOf(name)));
    }
    return names;
  }
}
