package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows one need to whom its owner lets see it. */
@ApplicationScoped
public class GetNeed {

  private final Needs needs;

  GetNeed(Needs needs) {
    this.needs = needs;
  }

  /** A need that the viewer may not read is not found. */
  public TechnologyNeed run(Viewer viewer, NeedId id) {
    return needs
        .find(id)
        .filter(n -> Access.mayRead(viewer, n))
        .orElseThrow(() -> new NotFoundException("need", id.value()));
  }
}
