package org.patentbridge.house.planted.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Tosses a coin in every way there is, and once in the way that is allowed. */
public final class CoinTosser {

  public double mathRandom() {
    return Math.random();
  }

  public Random unseeded() {
    return new Random();
  }

  public Supplier<Random> unseededByReference() {
    return Random::new;
  }

  public SplittableRandom unseededSplittable() {
    return new SplittableRandom();
  }

  public UUID uuid() {
    return UUID.randomUUID();
  }

  public int threadLocal() {
    return ThreadLocalRandom.current().nextInt();
  }

  public void shuffled(List<String> names) {
    Collections.shuffle(names);
  }

  public SplittableRandom allowed(long seed) {
    return new SplittableRandom(seed);
  }
}
