package org.patentbridge.view;

import org.patentbridge.domain.alert.StandingNeed;

/**
 * A standing need.
 *
 * @param id by which it is paused and ended
 * @param need id of the need
 * @param title of the need, empty where it is gone or was not asked for
 * @param state ACTIVE, PAUSED or ENDED
 * @param best a patent must stand among so many of those that were known
 * @param leastPercent and reach at least this share of the text
 * @param language in which the person is told: zh or en
 * @param alerts that were given
 */
public record StandingNeedView(
    String id,
    String need,
    String title,
    String state,
    int best,
    int leastPercent,
    String language,
    int alerts) {

  public static StandingNeedView of(StandingNeed one, String title, int alerts) {
    return new StandingNeedView(
        one.id().value(),
        one.need().value(),
        title,
        one.state().name(),
        one.asked().best(),
        one.asked().leastPercent(),
        one.language().name().toLowerCase(java.util.Locale.ROOT),
        alerts);
  }
}
