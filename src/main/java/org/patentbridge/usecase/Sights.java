package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Sight;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;

/** How much of which need a viewer may see, and that it was seen. */
@Singleton
class Sights {

  private final Proposals proposals;
  private final AuditDesk audit;

  @jakarta.inject.Inject
  Sights(Proposals proposals, AuditDesk audit) {
    this.proposals = proposals;
    this.audit = audit;
  }

  /** What a viewer may see of the needs, as things stand now. */
  Sighting of(Viewer viewer) {
    return new Sighting(viewer, matched(viewer));
  }

  /**
   * Of the needs for matched holders those that were proposed to the viewer's party: all of it once
   * the holder wants to meet, before that title and chain links.
   */
  private Map<NeedId, Sight> matched(Viewer viewer) {
    Map<NeedId, Sight> matched = new HashMap<>();
    if (viewer.role() == Role.HOLDER) {
      for (var proposal : proposals.of(viewer)) {
        var seeker = proposal.entry().match().pairing().seeker();
        if (seeker.kind() == SeekerId.Kind.NEED) {
          var sight = proposal.isWantedByHolder() ? Sight.WHOLE : Sight.TITLE;
          matched.merge(new NeedId(seeker.key()), sight, (a, b) -> a.compareTo(b) < 0 ? b : a);
        }
      }
    }
    return matched;
  }

  /** Notes that somebody but the owner saw what is not public. */
  void note(Viewer viewer, Collection<TechnologyNeed> seen) {
    List<String> ids =
        seen.stream()
            .filter(n -> n.confidentiality() != Confidentiality.PUBLIC)
            .filter(n -> !viewer.actsFor(n.owner()))
            .map(n -> n.id().value())
            .toList();
    audit.run(viewer, "seen", AuditEntry.NEED, ids);
  }

  /**
   * What one viewer may see of the needs.
   *
   * @param viewer who
   * @param matched of needs for matched holders those that were proposed to the viewer
   */
  record Sighting(Viewer viewer, Map<NeedId, Sight> matched) {

    Sight of(TechnologyNeed need) {
      if (Access.mayRead(viewer, need)) {
        return Sight.WHOLE;
      }
      return switch (need.confidentiality()) {
        case PUBLIC -> Sight.WHOLE;
        case ANONYMOUS -> Sight.TITLE;
        case MATCHED_ONLY -> matched.getOrDefault(need.id(), Sight.NONE);
        case ORGANIZER_ONLY -> Sight.NONE;
      };
    }

    /** The need as far as it may be seen; empty where not even that it is there. */
    Optional<TechnologyNeed> shown(TechnologyNeed need) {
      return switch (of(need)) {
        case NONE -> Optional.empty();
        case TITLE -> Optional.of(need.titleOnly());
        case WHOLE -> Optional.of(need);
      };
    }
  }
}
