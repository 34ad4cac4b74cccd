package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.usecase.Health.State;

/** What is wrong is told in both languages; what works all the same is degraded, not down. */
class HealthLookTest {

  @TempDir Path folder = Path.of("");

  /** A log that ends at a number, or does not answer at −1. */
  private record Log(long end) implements ChangeLog {

    @Override
    public ChangeNumber last() {
      if (end < 0) {
        throw new IllegalStateException("a secret need");
      }
      return new ChangeNumber(end);
    }

    @Override
    public List<Change> listAfter(ChangeNumber position, int limit) {
      return List.of();
    }
  }

  /** An index that has reached a number, or does not open at −1. */
  private record Index(long reached) implements SearchIndex {

    @Override
    public IndexGeneration generation() {
      if (reached < 0) {
        throw new IllegalStateException("a secret need");
      }
      return new IndexGeneration(
          "build", new ChangeNumber(reached), new RulebookFingerprint(new Digest("0".repeat(64))));
    }

    @Override
    public boolean hasOutgrownItsConcepts(ChangeNumber last) {
      return false;
    }

    @Override
    public long count() {
      return reached;
    }

    @Override
    public boolean isOfOtherForm() {
      return false;
    }

    @Override
    public void update(
        Collection<IndexDocument> documents, Collection<String> removed, ChangeNumber upTo) {
      throw new UnsupportedOperationException("health changes nothing");
    }

    @Override
    public Rebuild rebuild() {
      throw new UnsupportedOperationException("health changes nothing");
    }

    @Override
    public ProblemReport check() {
      return ProblemReport.clean();
    }
  }

  private Health of(long last, long reached, boolean building) {
    var health =
        new HealthLook(
                new Log(last),
                new Index(reached),
                building,
                new DataFolder(folder.resolve("later")))
            .look();
    for (var part : health.parts()) {
      assertThat(part.words().in(Language.ZH)).doesNotContain("{", "secret").isNotBlank();
      assertThat(part.words().in(Language.EN)).doesNotContain("{", "secret").isNotBlank();
    }
    return health;
  }

  @Test
  void wellIsWell() {
    var health = of(7, 7, false);

    assertThat(health.troubles()).isEmpty();
    assertThat(health.state()).isEqualTo(State.WELL);
    assertThat(health.figures().freeBytes()).isPositive();
    assertThat(health.figures().behind()).isZero();
  }

  @Test
  void indexThatIsBehindOrBuiltOrOfAnotherDatabaseIsDegraded() {
    assertThat(of(9, 7, false).troubles())
        .extracting(part -> part.words().key())
        .containsExactly("health.index.degraded-behind");
    assertThat(of(9, 7, false).figures().behind()).isEqualTo(2);
    assertThat(of(9, 7, true).troubles())
        .extracting(part -> part.words().key())
        .containsExactly("health.index.degraded-rebuilding");
    assertThat(of(3, 7, false).troubles())
        .extracting(part -> part.words().key())
        .containsExactly("health.index.degraded-other");
    assertThat(of(9, 7, false).state()).isEqualTo(State.DEGRADED);
  }

  @Test
  void silentDatabaseAndClosedIndexAreDown() {
    assertThat(of(-1, 7, false).troubles())
        .extracting(part -> part.words().key())
        .containsExactly("health.database.down");
    assertThat(of(7, -1, false).troubles())
        .extracting(part -> part.words().key())
        .containsExactly("health.index.down");
    assertThat(of(-1, -1, false).state()).isEqualTo(State.DOWN);
  }
}
