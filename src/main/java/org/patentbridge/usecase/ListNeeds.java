package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;

/** Lists the needs that the viewer may read, a page at a time. */
@Act(Scope.READ)
@ApplicationScoped
public class ListNeeds {

  private final Needs needs;
  private final Sights sights;

  ListNeeds(Needs needs, Sights sights) {
    this.needs = needs;
    this.sights = sights;
  }

  /** At most {@code limit} needs by id after the given one, each as far as it may be seen. */
  public List<TechnologyNeed> run(Viewer viewer, @Nullable NeedId after, int limit) {
    var sighting = sights.of(viewer);
    List<TechnologyNeed> seen = new ArrayList<>();
    List<TechnologyNeed> page = needs.listAfter(after, limit);
    while (!page.isEmpty() && seen.size() < limit) {
      page.stream()
          .flatMap(n -> sighting.shown(n).stream())
          .limit((long) limit - seen.size())
          .forEach(seen::add);
      page = needs.listAfter(page.getLast().id(), limit);
    }
    sights.note(viewer, seen);
    return seen;
  }
}
