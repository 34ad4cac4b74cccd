package org.patentbridge.usecase;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;

/** The need that is meant: a kept one, or one that somebody typed. */
final class SoughtNeed {

  private SoughtNeed() {}

  /**
   * @param id of a kept need, null where a text is given
   * @param text in somebody's own words, null where a need is named
   * @throws NotFoundException for a need that is not kept or that the viewer may not read
   */
  static TechnologyNeed of(
      Engine engine, Viewer viewer, @Nullable NeedId id, @Nullable String text) {
    if (id == null) {
      return TechnologyNeed.typed("", text == null ? "" : text);
    }
    return engine
        .records()
        .needs()
        .find(id)
        .filter(n -> Access.mayRead(viewer, n))
        .orElseThrow(() -> new NotFoundException("need", id.value()));
  }
}
