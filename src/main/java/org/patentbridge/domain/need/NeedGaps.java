package org.patentbridge.domain.need;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many of a number of needs lack which part.
 *
 * @param needs needs that were read
 * @param points sum of what they state, 0 to 100 each
 * @param lacking needs that lack a part, by part; every part is there
 */
public record NeedGaps(long needs, long points, Map<NeedPart, Long> lacking) {

  /** No need was read. */
  public static final NeedGaps NONE = new NeedGaps(0, 0, Map.of());

  public NeedGaps {
    var all = new EnumMap<NeedPart, Long>(NeedPart.class);
    for (var part : NeedPart.values()) {
      all.put(part, lacking.getOrDefault(part, 0L));
    }
    lacking = Collections.unmodifiableMap(all);
  }

  /** With one more need. */
  public NeedGaps plus(NeedCompleteness need) {
    var more = new EnumMap<NeedPart, Long>(lacking);
    need.missing().forEach(part -> more.merge(part, 1L, Long::sum));
    return new NeedGaps(needs + 1, points + need.points(), more);
  }

  /** What a need states on average, 0 to 100; 0 where there is none. */
  public long meanPoints() {
    return needs == 0 ? 0 : Math.round((double) points / needs);
  }
}
