package org.patentbridge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunCounts;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.usecase.ShowEvent;

/**
 * How far an event is.
 *
 * @param event the event
 * @param run its latest lists, null before the first
 * @param timetable its timetable, null before the first
 */
public record EventSteps(Event event, @Nullable MatchRun run, @Nullable Timetable timetable) {

  private static final double LONG = 100;

  static EventSteps of(ShowEvent.Answer shown) {
    return new EventSteps(shown.event(), shown.run(), shown.timetable());
  }

  /** Address of the event. */
  public String path() {
    return "/events/" + event.id();
  }

  /** Address of a file of the event. */
  public String file(String kind, String format) {
    return "/api/v1/events/" + event.id() + "/exports/" + kind + "." + format;
  }

  /**
   * A step of the funnel.
   *
   * @param key what is counted
   * @param count how many
   * @param length of its bar, the longest having 100
   */
  public record Funnel(String key, long count, double length) {}

  /** From pairings that were looked at down to meetings that have a table. */
  public List<Funnel> funnel() {
    if (run == null) {
      return List.of();
    }
    RunCounts counts = run.counts();
    var meetings = timetable == null ? 0 : timetable.meetings().size();
    var most = Math.max(1, counts.candidates());
    return List.of(
        step("web.funnel.candidates", counts.candidates(), most),
        step("web.funnel.scored", counts.scored(), most),
        step("web.funnel.matched", counts.matched(), most),
        step("web.funnel.meetings", meetings, most));
  }

  private static Funnel step(String key, long count, long most) {
    return new Funnel(key, count, Math.min(LONG, count * LONG / most));
  }
}
