package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Patents;

/** Lists the inventory, a page at a time. */
@Act(Scope.READ)
@ApplicationScoped
public class ListPatents {

  private final Patents patents;

  ListPatents(Patents patents) {
    this.patents = patents;
  }

  /** At most {@code limit} patents by id after the given one. */
  public List<Patent> run(Viewer viewer, @Nullable PatentId after, int limit) {
    return patents.listAfter(after, limit);
  }
}
