package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.problem.InvalidValueException;

/** Makes a kept need a standing one: its person is told of new and changed patents from now on. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class FollowNeed {

  private static final int MOST = 100;

  private final StandingDesk desk;

  FollowNeed(StandingDesk desk) {
    this.desk = desk;
  }

  /**
   * What is asked.
   *
   * @param need of the person's own organization
   * @param best a patent must stand among so many of those that are known now, 1 to 100
   * @param leastPercent and reach at least this share of the need's text, 1 to 100
   * @param language in which the person is told
   * @param person null for the viewer; another person only for whoever sits at the machine
   */
  public record Request(
      NeedId need, int best, int leastPercent, Language language, @Nullable AccountName person) {

    /** Ten are read, and one that shares a tenth of the text says something about it. */
    public static final int BEST = 10;

    /** See {@link #BEST}. */
    public static final int LEAST_PERCENT = 10;

    public Request {
      if (best < 1 || best > MOST) {
        throw new InvalidValueException("standing-best", Integer.toString(best));
      }
      if (leastPercent < 1 || leastPercent > MOST) {
        throw new InvalidValueException("standing-least", Integer.toString(leastPercent));
      }
    }
  }

  /** Measures and saves it; one that stands already keeps its mark. */
  @Transactional
  public StandingNeed run(Viewer viewer, Request request) {
    var person = desk.person(viewer, request.person());
    var need = desk.need(person, request.need());
    var asked =
        new StandingNeed.Asked(StandingDesk.textOf(need), request.best(), request.leastPercent());
    var measure = desk.measure(need, asked);
    var mark = desk.standing().mark();
    var one =
        desk.standing()
            .find(StandingNeedId.of(person.name(), need.id()))
            .map(
                known ->
                    known
                        .with(asked, request.language())
                        .to(StandingNeed.State.ACTIVE, mark, desk.alerts().matched()))
            .orElseGet(
                () ->
                    StandingNeed.from(
                        need.id(),
                        person.name(),
                        person.organization(),
                        request.language(),
                        asked,
                        mark));
    desk.standing().save(one);
    desk.standing().saveMeasure(one.id(), measure);
    return one;
  }
}
