package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;

/** Pauses a standing need, lets it go on, or ends it. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ChangeStandingNeed {

  private final StandingDesk desk;

  ChangeStandingNeed(StandingDesk desk) {
    this.desk = desk;
  }

  /**
   * Changes up to now are told as before; what comes in a pause is not told afterwards either.
   *
   * @param person null for the viewer; another person only for whoever sits at the machine
   */
  @Transactional
  public StandingNeed run(
      Viewer viewer, StandingNeedId id, StandingNeed.State next, @Nullable AccountName person) {
    var account = desk.person(viewer, person);
    var mark = desk.standing().mark();
    var one = desk.own(account, id).to(next, mark, desk.alerts().matched());
    desk.standing().save(one);
    return one;
  }
}
