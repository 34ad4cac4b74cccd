package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A seeded sample of the law that the torture runs over millions of pairs. */
class HardRulesTest {

  private static final long SEED = 20261123;

  @Test
  void forbiddenPairNeverGetsPoints() {
    var forbidden = HardRuleLaw.check(SEED, 30_000);
    assertThat(forbidden.keySet())
        .as("rules that the sample touches")
        .isEqualTo(
            Set.of(
                "own",
                "group",
                "competitor",
                "dead",
                "licence",
                "no-thanks",
                "met-before",
                "banned"));
    assertThat(forbidden.values()).allMatch(count -> count > 50);
  }
}
