package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows one patent. */
@Act(Scope.READ)
@ApplicationScoped
public class GetPatent {

  private final Patents patents;

  GetPatent(Patents patents) {
    this.patents = patents;
  }

  /** Patents are public, so anybody may read one. */
  public Patent run(Viewer viewer, PatentId id) {
    return patents.find(id).orElseThrow(() -> new NotFoundException("patent", id.value()));
  }
}
