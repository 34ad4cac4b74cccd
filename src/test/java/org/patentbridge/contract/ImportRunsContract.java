package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.ImportRunId;
import org.patentbridge.domain.provenance.ImportRuns;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every store of imports does. */
public abstract class ImportRunsContract {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123Z");
  private static final ImportRun INVENTORY = run("inventory", NOON);

  protected abstract ImportRuns runs();

  protected abstract Transactions transactions();

  private static ImportRun run(String name, Instant started) {
    var digest = Digest.ofLines(name);
    return ImportRun.start(ImportRunId.of(digest), "patents", name + ".csv", digest, started);
  }

  private void save(ImportRun run) {
    transactions()
        .get(
            () -> {
              runs().save(run);
              return run;
            });
  }

  @Test
  void importComesBackAsItWas() {
    var ended = INVENTORY.plus(10, new SaveCounts(7, 2, 1)).finish(NOON.plusSeconds(5), 3);
    save(ended);
    assertThat(runs().find(INVENTORY.id())).contains(ended);
    assertThat(runs().find(run("other", NOON).id())).isEmpty();
  }

  @Test
  void laterStateReplacesTheEarlier() {
    save(INVENTORY);
    save(INVENTORY.plus(10, new SaveCounts(10, 0, 0)));
    var latest = INVENTORY.plus(20, new SaveCounts(10, 0, 10));
    save(latest);
    assertThat(runs().listLatest(null, 10)).containsExactly(latest);
  }

  @Test
  void importsAreListedFromTheLatestPageByPage() {
    var earlier = run("earlier", NOON.minusSeconds(60));
    var later = run("later", NOON.plusSeconds(60));
    var twin = run("twin", NOON);
    var twins =
        twin.id().compareTo(INVENTORY.id()) < 0
            ? new ImportRun[] {twin, INVENTORY}
            : new ImportRun[] {INVENTORY, twin};
    save(INVENTORY);
    save(later);
    save(earlier);
    save(twin);
    assertThat(runs().listLatest(null, 10)).containsExactly(later, twins[0], twins[1], earlier);
    assertThat(runs().listLatest(null, 2)).containsExactly(later, twins[0]);
    assertThat(runs().listLatest(twins[0].id(), 2)).containsExactly(twins[1], earlier);
    assertThat(runs().listLatest(earlier.id(), 2)).isEmpty();
  }

  @Test
  void whatIsNotCommittedIsNotKept() {
    assertThatThrownBy(
            () ->
                transactions()
                    .get(
                        () -> {
                          runs().save(INVENTORY);
                          throw new IllegalStateException("pulled the plug");
                        }))
        .hasMessageContaining("pulled the plug");
    assertThat(runs().find(INVENTORY.id())).isEmpty();
  }
}
