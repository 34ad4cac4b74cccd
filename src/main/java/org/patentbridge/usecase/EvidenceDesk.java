package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.search.Evidence;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.SharedClass;
import org.patentbridge.retrieval.HomeClasses;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.RetrievalQuery;

/** Gathers what speaks for a record that was found: its passages and the classes that it shares. */
@Singleton
class EvidenceDesk {

  private static final int MOST_PASSAGES = 2;

  private final Passages passages;
  private final FacetNames names;

  @jakarta.inject.Inject
  EvidenceDesk(Engine engine, Passages passages) {
    this.passages = passages;
    this.names = new FacetNames(engine.rulebook());
  }

  /**
   * @param query of the one seeker of all these matches
   */
  List<Evidence> of(RetrievalQuery query, List<ToldMatch> matches, HomeClasses home) {
    var texts = matches.stream().map(m -> m.candidate().offering().text()).toList();
    var found = passages.find(query, texts, MOST_PASSAGES).iterator();
    return matches.stream()
        .map(m -> new Evidence(m.told(), found.next(), shared(m.candidate().offering(), home)))
        .toList();
  }

  private List<SharedClass> shared(Offering offering, HomeClasses home) {
    var all = home.all();
    var shared = new ArrayList<SharedClass>();
    for (IpcSymbol symbol : offering.ipc()) {
      var subclass = symbol.subclass();
      if (all.contains(subclass)) {
        var name = names.of(Facet.CLASS, subclass);
        shared.add(
            new SharedClass(
                symbol, subclass, home.declared().contains(subclass), name.zh(), name.en()));
      }
    }
    return shared;
  }
}
