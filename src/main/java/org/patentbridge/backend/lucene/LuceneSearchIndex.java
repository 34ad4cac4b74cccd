package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

/**
 * A search index in Lucene, in a folder or in memory.
 *
 * <p>It consists of builds, one of which is in use. A build that is damaged is put aside for an
 * empty one when the index is opened: {@link #check} tells, and a last change of 0 makes its owner
 * rebuild. Nothing is ever repaired, because the store can always say it again.
 */
public final class LuceneSearchIndex implements SearchIndex, AutoCloseable {

  /** Share of the heap that a rebuild may fill before it writes a segment. */
  private static final int HEAP_SHARE = 4;

  /** Two segments for 850,000 patents at this size; more brought nothing. */
  private static final double MOST_BUFFER_MB = 512;

  private static final double MEGABYTE = 1 << 20;

  /** Built anew within a second or two. */
  private static final long FEW_RECORDS = 2_000;

  private static final long ONE_IN = 20;

  private final BuildPlace place;
  private final IndexForm form;
  private final AtomicBoolean rebuilding = new AtomicBoolean();

  private volatile IndexBuild current;
  private volatile @Nullable Problem damage;
  private volatile boolean closed;

  private LuceneSearchIndex(BuildPlace place, IndexForm form) throws IOException {
    this.place = place;
    this.form = form;
    this.current = openOrStartEmpty();
    place.deleteAllBut(current.name());
  }

  private IndexBuild openOrStartEmpty() throws IOException {
    Optional<String> name;
    try {
      name = place.findCurrent();
    } catch (CorruptIndexException torn) {
      damage = damaged("current", String.valueOf(torn.getMessage()));
      return startEmpty();
    }
    damage = name.isPresent() ? damageOf(name.get()) : null;
    return name.isEmpty() || damage != null
        ? startEmpty()
        : openBuild(name.get(), place.open(name.get()));
  }

  /**
   * Opens the index in a folder, making an empty one where there is none.
   *
   * @param folder only this process may have it open
   * @param rulebook fields and reading chains; where the index was built with other rules, {@link
   *     #check} warns
   */
  public static LuceneSearchIndex open(Path folder, Rulebook rulebook) {
    return open(folder, rulebook, null);
  }

  /**
   * The same with an embedding model of the user's own, by which records and texts are compared as
   * well; where the index was built with another one, {@link #isOfOtherForm} says so.
   *
   * @param model null for none
   */
  public static LuceneSearchIndex open(
      Path folder, Rulebook rulebook, @Nullable EmbeddingProvider model) {
    try {
      return in(
          FolderPlace.at(folder), new IndexForm(rulebook, new AnalyzerAssembly(rulebook), model));
    } catch (LockObtainFailedException taken) {
      throw new UncheckedIOException(
          "the index folder " + folder + " is in use by another process", taken);
    } catch (IOException failed) {
      throw new UncheckedIOException("opening the index folder " + folder + " failed", failed);
    }
  }

  static LuceneSearchIndex in(BuildPlace place, IndexForm form) throws IOException {
    var opened = false;
    try {
      var index = new LuceneSearchIndex(place, form);
      opened = true;
      return index;
    } finally {
      if (!opened) {
        place.close();
      }
    }
  }

  IndexForm form() {
    return form;
  }

  /** The state that searches see, held open. */
  Searched acquire() {
    while (!closed) {
      var searched = current.acquire();
      if (searched.isPresent()) {
        return searched.get();
      }
    }
    throw new IllegalStateException("the index in " + place.describe() + " is closed");
  }

  @Override
  public IndexGeneration generation() {
    try (var searched = acquire()) {
      return searched.generation();
    }
  }

  @Override
  public long count() {
    try (var searched = acquire()) {
      return searched.searcher().getIndexReader().numDocs();
    }
  }

  @Override
  public boolean isOfOtherForm() {
    return !formInUse().equals(IndexForm.VERSION) || !modelInUse().equals(form.model());
  }

  @Override
  public boolean hasOutgrownItsConcepts(ChangeNumber last) {
    try (var searched = acquire()) {
      long records = searched.searcher().getIndexReader().numDocs();
      long changes = last.value() - IndexBuild.learntUpTo(searched.searcher()).value();
      return records >= ConceptTraining.FEWEST
          && changes > (records <= FEW_RECORDS ? 0 : records / ONE_IN);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading what the index has learnt failed", failed);
    }
  }

  private String formInUse() {
    try (var searched = acquire()) {
      return IndexBuild.formOf(searched.searcher());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the form of the index failed", failed);
    }
  }

  private String modelInUse() {
    try (var searched = acquire()) {
      return IndexBuild.modelOf(searched.searcher());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading the embedding model of the index failed", failed);
    }
  }

  @Override
  public synchronized void update(
      Collection<IndexDocument> documents, Collection<String> removed, ChangeNumber upTo) {
    current.update(documents, removed, upTo, generation());
  }

  @Override
  public Rebuild rebuild() {
    if (!rebuilding.compareAndSet(false, true)) {
      throw new IllegalStateException("the index is already being rebuilt");
    }
    var started = false;
    try {
      var rebuild = new BesideBuild(place.nextName());
      started = true;
      return rebuild;
    } catch (IOException failed) {
      throw new UncheckedIOException("starting to rebuild the index failed", failed);
    } finally {
      if (!started) {
        rebuilding.set(false);
      }
    }
  }

  @Override
  public synchronized ProblemReport check() {
    var problems = new ArrayList<Problem>();
    var found = damage;
    if (found != null) {
      problems.add(found);
    }
    problems.addAll(place.check(current.name()));
    current.check().ifPresent(what -> problems.add(damaged(current.name(), what)));
    var rules = generation().rules();
    if (!rules.equals(form.fingerprint())) {
      problems.add(
          Problem.warning(
              "index-rules-changed", here(), rules.toString(), form.fingerprint().toString()));
    }
    var formInUse = formInUse();
    if (!formInUse.equals(IndexForm.VERSION)) {
      problems.add(Problem.warning("index-form-changed", here(), formInUse, IndexForm.VERSION));
    }
    var modelInUse = modelInUse();
    if (!modelInUse.equals(form.model())) {
      problems.add(
          Problem.warning("index-model-changed", here(), shown(modelInUse), shown(form.model())));
    }
    return new ProblemReport(problems);
  }

  private static String shown(String model) {
    return model.isEmpty() ? "–" : new Digest(model).abbreviated();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    current.retire();
    try {
      place.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("closing the index failed", failed);
    }
  }

  private @Nullable Problem damageOf(String name) throws IOException {
    try (var directory = place.open(name)) {
      return IndexBuild.findDamage(directory).map(what -> damaged(name, what)).orElse(null);
    }
  }

  private Problem damaged(String name, String what) {
    return Problem.error("index-damaged", here(), name, what);
  }

  private Place here() {
    return Place.of(place.describe());
  }

  private IndexBuild startEmpty() throws IOException {
    var name = place.nextName();
    var directory = place.open(name);
    IndexBuild.createEmpty(directory, form);
    place.makeCurrent(name);
    return openBuild(name, directory);
  }

  private IndexBuild openBuild(String name, Directory directory) throws IOException {
    return IndexBuild.open(name, directory, form, () -> deleteIfReplaced(name));
  }

  /** A build that closes with the index stays, and so does one that may open next time. */
  private void deleteIfReplaced(String name) {
    try {
      var named = place.findCurrent().orElse("");
      if (!current.name().equals(name) && !named.equals(name)) {
        place.delete(name);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("deleting the old index build " + name + " failed", failed);
    }
  }

  private synchronized IndexGeneration replaceCurrent(IndexBuild fresh) {
    var old = current;
    current = fresh;
    damage = null;
    old.retire();
    return generation();
  }

  /** A build that grows beside the one in use. */
  private final class BesideBuild implements Rebuild {

    private final String name;
    private final Directory directory;
    private final IndexWriter writer;
    private final ConceptTraining training = new ConceptTraining(form);
    private boolean offered;
    private boolean closed;

    BesideBuild(String name) throws IOException {
      this.name = name;
      this.directory = place.open(name);
      IndexBuild.createEmpty(directory, form);
      double heapShare = Runtime.getRuntime().maxMemory() / MEGABYTE / HEAP_SHARE;
      this.writer =
          new IndexWriter(
              directory,
              IndexBuild.config(form)
                  .setOpenMode(OpenMode.APPEND)
                  .setRAMBufferSizeMB(Math.min(MOST_BUFFER_MB, heapShare)));
    }

    @Override
    public void add(IndexDocument document) {
      try {
        var words = form.wordsOf(document);
        training.learn(document.id(), words);
        writer.updateDocument(IndexForm.idTerm(document.id()), form.placed(document, words));
      } catch (IOException failed) {
        throw new UncheckedIOException("writing index build " + name + " failed", failed);
      }
    }

    /** One segment: 17 of 115 seconds for 850,000 patents, and no cost per segment afterwards. */
    @Override
    public IndexGeneration swap(ChangeNumber upTo) {
      try {
        writer.forceMerge(1);
        addConcepts();
        writer.setLiveCommitData(IndexBuild.Said.fresh(upTo, form).asCommitData().entrySet());
        writer.commit();
        writer.close();
        var fresh = openBuild(name, directory);
        offered = true;
        offer(fresh);
        return replaceCurrent(fresh);
      } catch (IOException failed) {
        throw new UncheckedIOException("completing index build " + name + " failed", failed);
      }
    }

    private void addConcepts() throws IOException {
      try (var written = DirectoryReader.open(writer)) {
        if (written.leaves().size() == 1) {
          var segment = (CodecReader) written.leaves().getFirst().reader();
          var space = training.finish(writer, segment);
          if (space.isPresent()) {
            ConceptVectors.write(space.get(), directory);
          }
        }
      }
    }

    private void offer(IndexBuild fresh) throws IOException {
      var taken = false;
      try {
        place.makeCurrent(name);
        taken = true;
      } finally {
        if (!taken) {
          fresh.retire();
        }
      }
    }

    /** What was offered takes care of itself. */
    @Override
    public void close() {
      if (closed) {
        return;
      }
      closed = true;
      rebuilding.set(false);
      if (offered) {
        return;
      }
      try {
        writer.rollback();
        directory.close();
        place.delete(name);
      } catch (IOException failed) {
        throw new UncheckedIOException("removing index build " + name + " failed", failed);
      }
    }
  }
}
