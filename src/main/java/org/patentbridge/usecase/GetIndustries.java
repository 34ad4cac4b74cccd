package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.rulebook.Rules;

/** Shows in which fields and industries patents and offers stand. */
@Act(Scope.READ)
@ApplicationScoped
public class GetIndustries {

  private final Enrichments enrichments;
  private final Rules rules;

  GetIndustries(Enrichments enrichments, Rules rules) {
    this.enrichments = enrichments;
    this.rules = rules;
  }

  /**
   * What is known.
   *
   * @param kept enrichments of those that have one
   * @param names what fields and areas are called
   */
  public record Answer(Map<OfferingId, Enrichment> kept, IndustryNames names) {
    public Answer {
      kept = Map.copyOf(kept);
    }
  }

  /** Offerings are public, so anybody may; needs are not asked for here. */
  public Answer run(Viewer viewer, Collection<OfferingId> ids) {
    Map<Enrichment.Subject, OfferingId> subjects = new HashMap<>();
    ids.forEach(id -> subjects.put(subject(id), id));
    Map<OfferingId, Enrichment> kept = new HashMap<>();
    enrichments
        .findAll(subjects.keySet())
        .forEach(
            (subject, enrichment) -> {
              var id = subjects.get(subject);
              if (id != null) {
                kept.put(id, enrichment);
              }
            });
    return new Answer(kept, rules.current().industries().names());
  }

  private static Enrichment.Subject subject(OfferingId id) {
    var kind =
        switch (id.kind()) {
          case PATENT -> Enrichment.Kind.PATENT;
          case OFFER -> Enrichment.Kind.OFFER;
        };
    return new Enrichment.Subject(kind, id.key());
  }
}
