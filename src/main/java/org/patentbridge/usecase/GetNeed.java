package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows one need to whom its owner lets see it. */
@Act(Scope.READ)
@ApplicationScoped
public class GetNeed {

  private final Needs needs;
  private final Sights sights;

  GetNeed(Needs needs, Sights sights) {
    this.needs = needs;
    this.sights = sights;
  }

  /** The need as far as the viewer may see it; one that the viewer may not see is not found. */
  public TechnologyNeed run(Viewer viewer, NeedId id) {
    var shown =
        needs
            .find(id)
            .flatMap(sights.of(viewer)::shown)
            .orElseThrow(() -> new NotFoundException("need", id.value()));
    sights.note(viewer, List.of(shown));
    return shown;
  }
}
