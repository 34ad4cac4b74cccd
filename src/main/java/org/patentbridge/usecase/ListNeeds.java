package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;

/** Lists the needs that the viewer may read, a page at a time. */
@ApplicationScoped
public class ListNeeds {

  private final Needs needs;

  ListNeeds(Needs needs) {
    this.needs = needs;
  }

  /** At most {@code limit} readable needs by id after the given one. */
  public List<TechnologyNeed> run(Viewer viewer, @Nullable NeedId after, int limit) {
    List<TechnologyNeed> readable = new ArrayList<>();
    List<TechnologyNeed> page = needs.listAfter(after, limit);
    while (!page.isEmpty() && readable.size() < limit) {
      page.stream()
          .filter(n -> Access.mayRead(viewer, n))
          .limit((long) limit - readable.size())
          .forEach(readable::add);
      page = needs.listAfter(page.getLast().id(), limit);
    }
    return readable;
  }
}
