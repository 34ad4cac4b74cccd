package org.patentbridge.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.patentbridge.domain.access.Floodgate;

/** Token buckets in memory, one for each gate and somebody; those that are idle are forgotten. */
public final class BucketFloodgate implements Floodgate {

  /** Buckets at a time: 50,000 take about 20 MB; beyond, the least used are forgotten. */
  private static final int MOST = 50_000;

  /** So that one address cannot lock a person out everywhere. */
  private static final int ADDRESSES = 10;

  private final Rates rates;
  private final LoadingCache<Key, Bucket> buckets;

  /**
   * How many may pass.
   *
   * @param requestsPerMinute requests of one principal in a minute, at least 1
   * @param attempts attempts to sign in under one name from one address in a quarter of an hour, at
   *     least 1; ten times as many from anywhere
   */
  public record Rates(long requestsPerMinute, long attempts) {}

  private record Key(Gate gate, String who) {}

  public BucketFloodgate(Rates rates) {
    this.rates = rates;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build(key -> bucket(key.gate()));
  }

  private Bucket bucket(Gate gate) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(limit(gate)).refillGreedy(limit(gate), window(gate)))
        .build();
  }

  private long limit(Gate gate) {
    return switch (gate) {
      case REQUEST -> rates.requestsPerMinute();
      case SIGN_IN -> rates.attempts();
      case SIGN_IN_NAME -> rates.attempts() * ADDRESSES;
    };
  }

  private static Duration window(Gate gate) {
    return switch (gate) {
      case REQUEST -> Duration.ofMinutes(1);
      case SIGN_IN, SIGN_IN_NAME -> Duration.ofMinutes(15);
    };
  }

  @Override
  public Passage pass(Gate gate, String who) {
    var probe = buckets.get(new Key(gate, who)).tryConsumeAndReturnRemaining(1);
    var wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    return new Passage(
        probe.isConsumed(),
        limit(gate),
        probe.getRemainingTokens(),
        probe.isConsumed() ? 0 : wait + 1,
        window(gate).toSeconds());
  }

  @Override
  public void forget(Gate gate, String who) {
    buckets.invalidate(new Key(gate, who));
  }
}
