package org.patentbridge.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.scoring.HardRuleLaw;

/**
 * No hard rule breaks over millions of random pairs.
 *
 * <p>Runs for {@code -Dpatentbridge-torture.minutes}, and two million pairs at the least; {@code
 * -Dseed} replays a run.
 */
@Tag("torture")
class HardRulesTorture {

  private static final System.Logger LOG = System.getLogger(HardRulesTorture.class.getName());
  private static final long LEAST = 2_000_000;
  private static final long ROUND = 100_000;

  @Test
  void noForbiddenPairEverGetsPoints() {
    long seed = Long.getLong("seed", System.nanoTime());
    var end =
        Instant.now().plus(Duration.ofMinutes(Long.getLong("patentbridge-torture.minutes", 1)));
    Map<String, Long> forbidden = new TreeMap<>();
    long pairs = 0;
    while (pairs < LEAST || Instant.now().isBefore(end)) {
      HardRuleLaw.check(seed + pairs, ROUND)
          .forEach((rule, count) -> forbidden.merge(rule, count, Long::sum));
      pairs += ROUND;
    }
    LOG.log(
        System.Logger.Level.INFO,
        "torture: seed {0}, {1} pairs, 0 broken, forbidden by {2}",
        String.valueOf(seed),
        pairs,
        forbidden);
    assertThat(forbidden).hasSize(8);
  }
}
