package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;

/** The n-th call to the storage fails, for every n until an update goes through. */
class FailingStorageTest {

  private static final ChangeNumber FIRST = new ChangeNumber(1);
  private static final ChangeNumber SECOND = new ChangeNumber(2);

  @Test
  void anUpdateThatFailsAnywhereLeavesTheIndexAsItWasAndMayBeRepeated() throws IOException {
    int failures = 0;
    for (int n = 1; ; n++) {
      var place = new FailingPlace();
      try (var index = LuceneSearchIndex.in(place, form())) {
        index.update(documents(30), List.of(), FIRST);
        place.failAfter(n);
        var failed = isRefused(index);
        place.failAfter(Integer.MAX_VALUE);
        if (!failed) {
          assertThat(failures).isGreaterThan(5);
          return;
        }
        failures++;
        assertThat(index.count()).as("call %d", n).isEqualTo(30);
        assertThat(index.generation().lastChange()).as("call %d", n).isEqualTo(FIRST);
        assertThat(index.check().problems()).as("call %d", n).isEmpty();
        assertThat(isRefused(index)).as("call %d", n).isFalse();
        assertThat(index.count()).as("call %d", n).isEqualTo(49);
      }
    }
  }

  @Test
  void aRebuildThatFailsAnywhereLeavesTheIndexAsItWas() throws IOException {
    int failures = 0;
    for (int n = 1; ; n++) {
      var place = new FailingPlace();
      try (var index = LuceneSearchIndex.in(place, form())) {
        index.update(documents(30), List.of(), FIRST);
        place.failAfter(n);
        var failed = isRebuildRefused(index);
        place.failAfter(Integer.MAX_VALUE);
        if (!failed) {
          assertThat(failures).isGreaterThan(5);
          assertThat(index.count()).isEqualTo(50);
          return;
        }
        failures++;
        assertThat(index.count()).as("call %d", n).isEqualTo(30);
        assertThat(isRebuildRefused(index)).as("call %d", n).isFalse();
        assertThat(index.generation().lastChange()).as("call %d", n).isEqualTo(SECOND);
      }
    }
  }

  private static boolean isRefused(LuceneSearchIndex index) {
    try {
      index.update(documents(50), List.of("patent:7"), SECOND);
      return false;
    } catch (UncheckedIOException refused) {
      assertThat(refused).hasMessageContaining("failed");
      return true;
    }
  }

  private static boolean isRebuildRefused(LuceneSearchIndex index) {
    try (var rebuild = index.rebuild()) {
      documents(50).forEach(rebuild::add);
      rebuild.swap(SECOND);
      return false;
    } catch (UncheckedIOException refused) {
      assertThat(refused).hasMessageContaining("failed");
      return true;
    }
  }

  private static IndexForm form() {
    var rules = SearchBackendContract.rules();
    return new IndexForm(rules, new AnalyzerAssembly(rules));
  }

  private static List<IndexDocument> documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new IndexDocument(
                    "patent:" + i, "patent", "gear " + i, "x", List.of(), List.of(), null, false))
        .toList();
  }

  /** Memory whose writing calls fail once, after a given number of good ones. */
  private static final class FailingPlace implements BuildPlace {

    private final MemoryPlace memory = new MemoryPlace();
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    void failAfter(int calls) {
      left.set(calls);
    }

    private void count() throws IOException {
      if (left.decrementAndGet() == 0) {
        throw new IOException("the storage failed");
      }
    }

    @Override
    public String nextName() {
      return memory.nextName();
    }

    @Override
    public Optional<String> findCurrent() {
      return memory.findCurrent();
    }

    @Override
    public Directory open(String name) {
      return new FilterDirectory(memory.open(name)) {
        @Override
        public IndexOutput createOutput(String file, IOContext context) throws IOException {
          count();
          return super.createOutput(file, context);
        }

        @Override
        public void sync(Collection<String> files) throws IOException {
          count();
          super.sync(files);
        }

        @Override
        public void syncMetaData() throws IOException {
          count();
          super.syncMetaData();
        }

        @Override
        public void rename(String from, String to) throws IOException {
          count();
          super.rename(from, to);
        }
      };
    }

    @Override
    public void makeCurrent(String name) throws IOException {
      count();
      memory.makeCurrent(name);
    }

    @Override
    public void delete(String name) throws IOException {
      memory.delete(name);
    }

    @Override
    public void deleteAllBut(String name) throws IOException {
      memory.deleteAllBut(name);
    }

    @Override
    public List<Problem> check(String current) {
      return memory.check(current);
    }

    @Override
    public String describe() {
      return memory.describe();
    }

    @Override
    public void close() throws IOException {
      memory.close();
    }
  }
}
