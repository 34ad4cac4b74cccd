package org.patentbridge.scheduling;

import java.util.EnumMap;
import java.util.Map;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.Seating.Obstacle;

/** Says why a meeting has no slot: what stands in its way, slot by slot. */
final class Unseated {

  private Unseated() {}

  static Reason reason(Seating seating, int meeting) {
    Day day = seating.day();
    Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
    for (int s = 0; s < day.slots(); s++) {
      counts.merge(seating.obstacle(meeting, s), 1, Integer::sum);
    }
    int out = count(counts, Obstacle.ABSENT) + count(counts, Obstacle.PAST);
    var request = day.request(meeting);
    return out == day.slots()
        ? Reason.of("scheduling.unplaced.never-together", request.seeker(), request.holder())
        : Reason.of(
            "scheduling.unplaced.no-slot",
            day.slots(),
            out,
            count(counts, Obstacle.SEEKER_BUSY),
            count(counts, Obstacle.HOLDER_BUSY),
            count(counts, Obstacle.PERSON_BUSY),
            count(counts, Obstacle.HALL_FULL),
            count(counts, Obstacle.REST));
  }

  private static int count(Map<Obstacle, Integer> counts, Obstacle obstacle) {
    return counts.getOrDefault(obstacle, 0);
  }
}
