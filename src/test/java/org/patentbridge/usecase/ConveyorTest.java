package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work on the side is done in order, never far behind, and not after a failure. */
class ConveyorTest {

  @Test
  void piecesAreDoneInOrderByOneOtherThread() {
    var done = Collections.synchronizedList(new ArrayList<Integer>());
    var threads = Collections.synchronizedSet(new java.util.HashSet<String>());
    try (var conveyor =
        new Conveyor<Integer>(
            "side",
            piece -> {
              done.add(piece);
              threads.add(Thread.currentThread().getName());
            })) {
      IntStream.range(0, 100).forEach(conveyor::put);
      conveyor.drain();
    }
    assertThat(done).isEqualTo(IntStream.range(0, 100).boxed().toList());
    assertThat(threads).containsExactly("side");
  }

  @Test
  void giverIsHeldUpWhileThePiecesBeforeAreWaiting() throws InterruptedException {
    var gate = new CountDownLatch(1);
    var given = new AtomicInteger();
    var giver =
        Thread.ofPlatform()
            .unstarted(
                () -> {
                  try (var conveyor = new Conveyor<Integer>("side", piece -> await(gate))) {
                    for (int i = 0; i < 10; i++) {
                      conveyor.put(i);
                      given.incrementAndGet();
                    }
                    conveyor.drain();
                  }
                });
    giver.start();
    while (giver.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(given).hasValueLessThanOrEqualTo(2);
    gate.countDown();
    giver.join();
    assertThat(given).hasValue(10);
  }

  @Test
  void nothingIsDoneAfterAFailureAndTheGiverHearsOfIt() {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    try (var conveyor =
        new Conveyor<Integer>(
            "side",
            piece -> {
              if (piece == 3) {
                throw new IllegalStateException("piece " + piece);
              }
              done.add(piece);
            })) {
      assertThatThrownBy(
              () -> {
                IntStream.range(0, 10).forEach(conveyor::put);
                conveyor.drain();
              })
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("piece 3");
    }
    assertThat(done).containsExactly(0, 1, 2);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
