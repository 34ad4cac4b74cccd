package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows one patent or technology offer. */
@Act
@ApplicationScoped
public class GetOffering {

  private final Engine engine;

  GetOffering(Engine engine) {
    this.engine = engine;
  }

  /**
   * Both are public, so anybody may.
   *
   * @throws NotFoundException when nothing is kept under this id
   */
  public Offering run(Viewer viewer, OfferingId id) {
    return engine
        .records()
        .findOffering(id)
        .orElseThrow(() -> new NotFoundException("offering", id.toString()));
  }
}
