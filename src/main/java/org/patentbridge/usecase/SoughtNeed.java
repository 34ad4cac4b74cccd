package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;

/** The need that is meant: a kept one, or one that somebody typed. */
@Singleton
class SoughtNeed {

  private final Needs needs;
  private final Sights sights;

  @jakarta.inject.Inject
  SoughtNeed(Needs needs, Sights sights) {
    this.needs = needs;
    this.sights = sights;
  }

  /**
   * The whole need; whoever may see its title alone may not have it worked on.
   *
   * @param id of a kept need, null where a text is given
   * @param text in somebody's own words, null where a need is named
   * @throws NotFoundException for a need that is not kept or that the viewer may not read
   */
  TechnologyNeed of(Viewer viewer, @Nullable NeedId id, @Nullable String text) {
    if (id == null) {
      return TechnologyNeed.typed("", text == null ? "" : text);
    }
    var need =
        needs
            .find(id)
            .filter(n -> Access.mayRead(viewer, n))
            .orElseThrow(() -> new NotFoundException("need", id.value()));
    sights.note(viewer, List.of(need));
    return need;
  }
}
