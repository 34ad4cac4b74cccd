package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.tier.TierChange;

/** Moves offerings whose answers or stand call for another tier. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ReviewTiers {

  private final TierDesk desk;

  ReviewTiers(TierDesk desk) {
    this.desk = desk;
  }

  /**
   * Logs the changes that are due.
   *
   * @param dryRun whether to tell them alone
   */
  @Transactional
  public List<TierChange> run(Viewer viewer, boolean dryRun) {
    Access.mustOrganize(viewer, "review tiers");
    return dryRun ? desk.due() : desk.settle();
  }
}
