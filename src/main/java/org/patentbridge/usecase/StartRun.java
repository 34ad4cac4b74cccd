package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchJob;

/** Orders a run that is done beside; whoever ordered it may look at it, wait or stop it. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class StartRun {

  private final Events events;
  private final RunDesk desk;
  private final RunMatching runMatching;

  StartRun(Events events, RunDesk desk, RunMatching runMatching) {
    this.events = events;
    this.desk = desk;
    this.runMatching = runMatching;
  }

  /**
   * Puts the run behind those that wait; an order that goes on already is not doubled, one that was
   * broken off goes on.
   *
   * @throws OverloadedException when too many wait
   */
  public MatchJob run(Viewer viewer, RunRequest request) {
    Access.mustOrganize(viewer, "run a matching");
    var event = events.get(request.event());
    var order = new RunRequest(event.id(), request.asOf(), request.seed(), request.loosen());
    return desk.enqueue(order.order(), progress -> runMatching.run(viewer, request, progress));
  }
}
