package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.DatabaseAddress;
import org.patentbridge.domain.provenance.StoreCopies;
import org.patentbridge.domain.provenance.StoreSnapshot;

/** Copies the whole store into another, empty database; the one in use stays as it is. */
@Act(value = Scope.EXPORT, shared = true)
@ApplicationScoped
public class MoveStore {

  private final StoreCopies copies;

  MoveStore(StoreCopies copies) {
    this.copies = copies;
  }

  /** Copies all or nothing, and reads it again there. */
  public StoreSnapshot run(Viewer viewer, DatabaseAddress target, Progress progress) {
    Access.mustAdminister(viewer, "move the store");
    progress.phase("phase.move", -1);
    return copies.moveTo(target, () -> progress.step(1));
  }
}
