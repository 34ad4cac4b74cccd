package org.patentbridge.domain.search;

import java.util.Arrays;

/** A range of what an open licence costs; every stated fee lies in exactly one. */
public enum FeeBand {
  FREE(0, 0),
  UP_TO_10_000(0, 10_000),
  UP_TO_50_000(10_000, 50_000),
  UP_TO_100_000(50_000, 100_000),
  UP_TO_500_000(100_000, 500_000),
  ABOVE_500_000(500_000, Long.MAX_VALUE);

  private static final long HUNDRED = 100;

  private final long above;
  private final long upTo;

  FeeBand(long above, long upTo) {
    this.above = above;
    this.upTo = upTo;
  }

  /** The band of an amount in hundredths of a yuan. */
  public static FeeBand of(long hundredths) {
    return Arrays.stream(values())
        .filter(band -> hundredths <= band.mostHundredths())
        .findFirst()
        .orElse(ABOVE_500_000);
  }

  /** The least amount in the band, in hundredths of a yuan. */
  public long leastHundredths() {
    return this == FREE ? 0 : above * HUNDRED + 1;
  }

  /** The greatest amount in the band, in hundredths of a yuan. */
  public long mostHundredths() {
    return upTo == Long.MAX_VALUE ? Long.MAX_VALUE : upTo * HUNDRED;
  }

  /** Its name in requests and answers, in yuan: {@code 0}, {@code 10000-50000}, {@code 500000-}. */
  public String word() {
    return this == FREE ? "0" : above + "-" + (upTo == Long.MAX_VALUE ? "" : upTo);
  }

  /** The band with this name. */
  public static java.util.Optional<FeeBand> find(String word) {
    return Arrays.stream(values()).filter(band -> band.word().equals(word)).findFirst();
  }
}
