package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;

/** What every change log does. */
public abstract class ChangeLogContract {
  private static final int WRITERS = 4;
  private static final int TRANSACTIONS_EACH = 40;

  protected abstract Patents patents();

  protected abstract ChangeLog changes();

  protected abstract Transactions transactions();

  @Test
  void emptyLogEndsBeforeTheFirstNumber() {
    assertThat(changes().last()).isEqualTo(ChangeNumber.NONE);
    assertThat(changes().listAfter(ChangeNumber.NONE, 10)).isEmpty();
  }

  @Test
  void numbersGrowInCommitOrder() {
    save(SamplePatents.titled("one", "一"));
    var afterOne = changes().last();
    save(SamplePatents.titled("two", "二"), SamplePatents.titled("three", "三"));
    assertThat(changes().listAfter(afterOne, 10))
        .extracting(Change::id)
        .containsExactly("two", "three");
    assertThat(changes().listAfter(ChangeNumber.NONE, 10))
        .isSortedAccordingTo((a, b) -> a.number().compareTo(b.number()));
    assertThat(changes().listAfter(ChangeNumber.NONE, 1))
        .extracting(Change::id)
        .containsExactly("one");
  }

  /** A follower that always asks for what came after the last entry it saw misses nothing. */
  @Test
  void followerOfManyWritersMissesNothing() throws Exception {
    var seed = new Random().nextLong();
    var seen = new ArrayList<Change>();
    try (var pool = Executors.newFixedThreadPool(WRITERS)) {
      var writers = new ArrayList<Future<?>>();
      for (int w = 0; w < WRITERS; w++) {
        writers.add(pool.submit(writer(w, new Random(seed + w))));
      }
      while (!writers.stream().allMatch(Future::isDone)) {
        follow(seen);
      }
      for (var writer : writers) {
        writer.get();
      }
    }
    follow(seen);
    assertThat(seen)
        .as("seed %d", seed)
        .isEqualTo(changes().listAfter(ChangeNumber.NONE, Integer.MAX_VALUE));
    assertThat(seen.stream().map(Change::id).distinct().count())
        .as("seed %d", seed)
        .isEqualTo(patents().count());
  }

  private Callable<Void> writer(int name, Random random) {
    return () -> {
      for (int t = 0; t < TRANSACTIONS_EACH; t++) {
        var batch = new ArrayList<Patent>();
        for (int i = random.nextInt(5); i >= 0; i--) {
          batch.add(SamplePatents.titled("w" + name + "-" + random.nextInt(60), "第 " + t));
        }
        save(batch.toArray(Patent[]::new));
      }
      return null;
    };
  }

  private void follow(List<Change> seen) {
    var position = seen.isEmpty() ? ChangeNumber.NONE : seen.getLast().number();
    seen.addAll(changes().listAfter(position, 7));
    while (changes().last().compareTo(seen.isEmpty() ? ChangeNumber.NONE : seen.getLast().number())
        > 0) {
      seen.addAll(
          changes().listAfter(seen.isEmpty() ? ChangeNumber.NONE : seen.getLast().number(), 7));
    }
  }

  private void save(Patent... batch) {
    transactions().get(() -> patents().saveAll(List.of(batch)));
  }
}
