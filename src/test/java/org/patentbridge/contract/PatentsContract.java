package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every inventory of patents does. */
public abstract class PatentsContract {

  protected abstract Patents patents();

  protected abstract ChangeLog changes();

  protected abstract Transactions transactions();

  @Test
  void fullyDescribedPatentComesBackAsItWas() {
    save(SamplePatents.FULLY_DESCRIBED);
    assertThat(patents().find(SamplePatents.FULLY_DESCRIBED.id()))
        .contains(SamplePatents.FULLY_DESCRIBED);
  }

  @Test
  void barelyKnownPatentComesBackAsItWas() {
    save(SamplePatents.BARELY_KNOWN);
    assertThat(patents().find(SamplePatents.BARELY_KNOWN.id()))
        .contains(SamplePatents.BARELY_KNOWN);
  }

  @Test
  void sameBatchAgainWritesNothing() {
    var batch = new Patent[] {SamplePatents.FULLY_DESCRIBED, SamplePatents.BARELY_KNOWN};
    assertThat(save(batch)).isEqualTo(new SaveCounts(2, 0, 0));
    var last = changes().last();
    assertThat(save(batch)).isEqualTo(new SaveCounts(0, 0, 2));
    assertThat(changes().last()).isEqualTo(last);
    assertThat(patents().count()).isEqualTo(2);
  }

  @Test
  void changedPatentReplacesTheEarlierOneAndIsLogged() {
    save(SamplePatents.BARELY_KNOWN);
    var last = changes().last();
    var retitled = SamplePatents.titled("corpus:1", "另一种装置");
    assertThat(save(retitled)).isEqualTo(new SaveCounts(0, 1, 0));
    assertThat(patents().find(retitled.id())).contains(retitled);
    assertThat(changes().listAfter(last, 10))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.noun()).isEqualTo(Change.PATENT);
              assertThat(change.id()).isEqualTo("corpus:1");
              assertThat(change.removed()).isFalse();
            });
  }

  @Test
  void laterOfTwoWithOneIdInABatchIsKept() {
    var earlier = SamplePatents.titled("twice", "甲");
    var later = SamplePatents.titled("twice", "乙");
    assertThat(save(earlier, later, later)).isEqualTo(new SaveCounts(1, 1, 1));
    assertThat(patents().find(later.id())).contains(later);
    assertThat(changes().listAfter(changes().last(), 1)).isEmpty();
  }

  @Test
  void transactionSeesWhatItWroteItself() {
    var first = SamplePatents.titled("own", "甲");
    var second = SamplePatents.titled("own", "乙");
    var seen =
        transactions()
            .get(
                () -> {
                  patents().saveAll(List.of(first));
                  var afterFirst = patents().findAll(List.of(first.id())).get(first.id());
                  patents().saveAll(List.of(second));
                  return List.of(afterFirst, patents().find(second.id()).orElseThrow());
                });
    assertThat(seen).containsExactly(first, second);
  }

  @Test
  void failedTransactionLeavesNothing() {
    save(SamplePatents.titled("before", "甲"));
    var last = changes().last();
    assertThatThrownBy(
            () ->
                transactions()
                    .get(
                        () -> {
                          patents().saveAll(List.of(SamplePatents.FULLY_DESCRIBED));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessageContaining("power cut");
    assertThat(patents().find(SamplePatents.FULLY_DESCRIBED.id())).isEmpty();
    assertThat(patents().count()).isEqualTo(1);
    assertThat(changes().last()).isEqualTo(last);
  }

  @Test
  void savingOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> patents().saveAll(List.of(SamplePatents.BARELY_KNOWN)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("transaction");
  }

  @Test
  void readingNeedsNeitherTransactionNorRequest() throws Exception {
    save(SamplePatents.BARELY_KNOWN);
    try (var outside = Executors.newSingleThreadExecutor()) {
      assertThat(outside.submit(() -> patents().listAfter(null, 10)).get())
          .containsExactly(SamplePatents.BARELY_KNOWN);
      assertThat(outside.submit(() -> changes().last()).get()).isEqualTo(new ChangeNumber(1));
    }
  }

  @Test
  void pagesGoThroughAllByIdOnce() {
    var all =
        IntStream.range(0, 2_345)
            .mapToObj(i -> SamplePatents.titled("p:" + i * 7_919 % 2_345, "第 " + i))
            .toList();
    save(all.toArray(Patent[]::new));
    var ids = new ArrayList<PatentId>();
    var page = patents().listAfter(null, 500);
    while (!page.isEmpty()) {
      page.forEach(p -> ids.add(p.id()));
      page = patents().listAfter(ids.getLast(), 500);
    }
    assertThat(ids).hasSize(2_345).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsAreOrderedByCodePointWhateverTheServersLanguage() {
    save(
        SamplePatents.titled("b", "1"),
        SamplePatents.titled("B", "2"),
        SamplePatents.titled("a-b", "3"),
        SamplePatents.titled("ab", "4"),
        SamplePatents.titled("专利", "5"));
    assertThat(patents().listAfter(null, 10)).extracting(p -> p.id().value()).isSorted();
  }

  @Test
  void unknownIdsAreLeftOut() {
    save(SamplePatents.BARELY_KNOWN);
    var known = SamplePatents.BARELY_KNOWN.id();
    assertThat(patents().findAll(List.of(known, new PatentId("nobody")))).containsOnlyKeys(known);
    assertThat(patents().findAll(List.of())).isEmpty();
    assertThat(patents().find(new PatentId("nobody"))).isEmpty();
  }

  private SaveCounts save(Patent... batch) {
    return transactions().get(() -> patents().saveAll(List.of(batch)));
  }
}
