package org.patentbridge.backend.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.semantics.ConceptSpace;

/**
 * One build of the index: its files, the writer that changes them and the searchers that see its
 * last commit.
 *
 * <p>A commit is all or nothing. When anything fails on the way to it, the writer is dropped with
 * all that it held, and the next update starts from the last good commit. Removed and replaced
 * documents are merged away before each commit, since Lucene would count them in its term
 * statistics until then and scores would depend on the history of the index; the price is that
 * segments with removals are rewritten.
 */
final class IndexBuild {

  private static final String LAST_CHANGE = "lastChange";
  private static final String RULES = "rules";
  private static final String FORM = "form";
  private static final String LEARNT = "learnt";
  private static final String MODEL = "model";

  /** Builds that do not name their form have the first. */
  private static final String FIRST_FORM = "1";

  private final String name;
  private final Directory directory;
  private final IndexForm form;
  private final SearcherManager searchers;

  /** The build itself and each search under way; its files go when it falls to zero. */
  private final AtomicInteger users = new AtomicInteger(1);

  private final Runnable whenUnused;
  private @Nullable IndexWriter writer;
  private @Nullable ConceptSpace space;
  private boolean spaceIsRead;

  private IndexBuild(String name, Directory directory, IndexForm form, Runnable whenUnused)
      throws IOException {
    this.name = name;
    this.directory = directory;
    this.form = form;
    this.whenUnused = whenUnused;
    this.searchers = new SearcherManager(directory, new Uncached());
  }

  /** Opens what a committed build holds. */
  static IndexBuild open(String name, Directory directory, IndexForm form, Runnable whenUnused)
      throws IOException {
    return new IndexBuild(name, directory, form, whenUnused);
  }

  /** Makes an empty commit: Lucene can tell a damaged first commit from none only after one. */
  static void createEmpty(Directory directory, IndexForm form) throws IOException {
    try (var first = new IndexWriter(directory, config(form).setOpenMode(OpenMode.CREATE))) {
      first.setLiveCommitData(Said.fresh(ChangeNumber.NONE, form).asCommitData().entrySet());
      first.commit();
    }
  }

  /**
   * Reads every file of the last commit once and compares its checksum.
   *
   * @return what is damaged, empty where nothing is
   * @throws IOException when reading failed for a reason that says nothing about the files
   */
  static Optional<String> findDamage(Directory directory) throws IOException {
    try {
      var commit = SegmentInfos.readLatestCommit(directory);
      for (var file : commit.files(true)) {
        try (var input = directory.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(input);
        }
      }
      ConceptVectors.requireSpace(directory);
      return commit.getUserData().containsKey(LAST_CHANGE)
          ? Optional.empty()
          : Optional.of("the commit does not say which changes it contains");
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException damage) {
      return Optional.of(String.valueOf(damage.getMessage()));
    }
  }

  static IndexWriterConfig config(IndexForm form) {
    var merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(form.analyzer())
        .setSimilarity(IndexForm.SIMILARITY)
        .setCodec(ConceptVectors.codec())
        .setMergePolicy(merging)
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  /**
   * What a commit says of itself.
   *
   * @param upTo last change of the store that it contains
   * @param learnt last change from which the concept space was learnt
   * @param rules by which texts were read
   * @param form the {@link IndexForm#VERSION} in which its documents lie
   * @param model the user's own by which records have directions, empty for none
   */
  record Said(
      ChangeNumber upTo,
      ChangeNumber learnt,
      RulebookFingerprint rules,
      String form,
      String model) {

    /** Of a build that has just learnt everything. */
    static Said fresh(ChangeNumber upTo, IndexForm form) {
      return new Said(upTo, upTo, form.fingerprint(), IndexForm.VERSION, form.model());
    }

    Map<String, String> asCommitData() {
      var data = new TreeMap<String, String>();
      data.put(LAST_CHANGE, Long.toString(upTo.value()));
      data.put(LEARNT, Long.toString(learnt.value()));
      data.put(RULES, rules.digest().hex());
      data.put(FORM, form);
      if (!model.isEmpty()) {
        data.put(MODEL, model);
      }
      return data;
    }
  }

  /** The last change from which the concept space of a build was learnt. */
  static ChangeNumber learntUpTo(IndexSearcher searcher) throws IOException {
    var data = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData();
    return new ChangeNumber(Long.parseLong(data.getOrDefault(LEARNT, "0")));
  }

  /** The form in which the documents of a commit lie. */
  static String formOf(IndexSearcher searcher) throws IOException {
    return ((DirectoryReader) searcher.getIndexReader())
        .getIndexCommit()
        .getUserData()
        .getOrDefault(FORM, FIRST_FORM);
  }

  /** The user's own model by which records of a build have directions; empty for none. */
  static String modelOf(IndexSearcher searcher) throws IOException {
    return ((DirectoryReader) searcher.getIndexReader())
        .getIndexCommit()
        .getUserData()
        .getOrDefault(MODEL, "");
  }

  String name() {
    return name;
  }

  /** The last commit, held open; empty when this build was retired. */
  Optional<Searched> acquire() {
    if (users.getAndUpdate(n -> n == 0 ? 0 : n + 1) == 0) {
      return Optional.empty();
    }
    IndexSearcher searcher = null;
    try {
      searcher = searchers.acquire();
      var held = searcher;
      return Optional.of(new Searched(held, generationOf(held), () -> release(held)));
    } catch (IOException failed) {
      if (searcher == null) {
        dropUser();
      } else {
        release(searcher);
      }
      throw new UncheckedIOException(
          "opening index build " + name + " for a search failed", failed);
    }
  }

  private void release(IndexSearcher searcher) {
    try {
      searchers.release(searcher);
    } catch (IOException failed) {
      throw new UncheckedIOException("closing a search of index build " + name + " failed", failed);
    } finally {
      dropUser();
    }
  }

  private IndexGeneration generationOf(IndexSearcher searcher) throws IOException {
    return generation(
        name, ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
  }

  /** What the data of a commit say. */
  static IndexGeneration generation(String name, Map<String, String> data) {
    return new IndexGeneration(
        name,
        new ChangeNumber(Long.parseLong(data.getOrDefault(LAST_CHANGE, "0"))),
        new RulebookFingerprint(new Digest(data.getOrDefault(RULES, "0".repeat(64)))));
  }

  synchronized void update(
      Collection<IndexDocument> documents,
      Collection<String> removed,
      ChangeNumber upTo,
      IndexGeneration before) {
    var committed = false;
    try {
      var open = writer();
      var concepts = documents.isEmpty() ? null : space();
      var model = modelInUse();
      for (var document : documents) {
        open.updateDocument(
            IndexForm.idTerm(document.id()),
            model.isEmpty() ? form.document(document, concepts) : form.placed(document, concepts));
      }
      for (var id : removed) {
        open.deleteDocuments(IndexForm.idTerm(id));
      }
      open.forceMergeDeletes();
      var reached = upTo.compareTo(before.lastChange()) > 0 ? upTo : before.lastChange();
      open.setLiveCommitData(dataAfter(reached, before.rules(), model).entrySet());
      open.commit();
      committed = true;
      searchers.maybeRefreshBlocking();
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "writing to index build " + name + " failed; it stays as it was", failed);
    } finally {
      if (!committed) {
        dropWriter();
      }
    }
  }

  /**
   * The user's own model, where this build was made with it; after an update with another one or
   * none it says that it has none, lest some of its records lack a direction unnoticed.
   */
  private String modelInUse() throws IOException {
    var searcher = searchers.acquire();
    try {
      return form.model().equals(modelOf(searcher)) ? form.model() : "";
    } finally {
      searchers.release(searcher);
    }
  }

  /** What an update says of itself: it leaves form and concepts as they are. */
  private Map<String, String> dataAfter(
      ChangeNumber reached, RulebookFingerprint rules, String model) throws IOException {
    var searcher = searchers.acquire();
    try {
      return new Said(reached, learntUpTo(searcher), rules, formOf(searcher), model).asCommitData();
    } finally {
      searchers.release(searcher);
    }
  }

  /** The space in which records of this build have their directions; null where it has none. */
  private @Nullable ConceptSpace space() throws IOException {
    if (!spaceIsRead) {
      space = ConceptVectors.read(directory).orElse(null);
      spaceIsRead = true;
    }
    return space;
  }

  private IndexWriter writer() throws IOException {
    var open = writer;
    if (open == null || !open.isOpen()) {
      open = new IndexWriter(directory, config(form).setOpenMode(OpenMode.APPEND));
      writer = open;
    }
    return open;
  }

  /** Gives up what was not committed; the next update opens the last good commit. */
  private void dropWriter() {
    var dropped = writer;
    writer = null;
    if (dropped != null) {
      try {
        dropped.rollback();
      } catch (IOException failed) {
        System.getLogger(IndexBuild.class.getName())
            .log(
                System.Logger.Level.WARNING,
                "rolling back index build " + name + " failed",
                failed);
      }
    }
  }

  /** Lucene's own check of the last commit, with checksums and cross-checks of every part. */
  synchronized Optional<String> check() {
    try (var check =
        new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, "check"))) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      var status = check.checkIndex();
      if (status.clean) {
        return Optional.empty();
      }
      return Optional.of(
          status.missingSegments
              ? "the commit cannot be read"
              : status.numBadSegments + " of " + status.numSegments + " segments are damaged");
    } catch (IOException failed) {
      return Optional.of(String.valueOf(failed));
    }
  }

  /** Lets go; the files close when the last search is over. */
  synchronized void retire() {
    dropUser();
  }

  private void dropUser() {
    if (users.decrementAndGet() == 0) {
      closeAll();
    }
  }

  private void closeAll() {
    dropWriter();
    try {
      searchers.close();
      directory.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("closing index build " + name + " failed", failed);
    }
    whenUnused.run();
  }

  /** Searchers without Lucene's query cache, so that no search leaves a trace for another. */
  private static final class Uncached extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader,
        org.apache.lucene.index.@Nullable IndexReader previous) {
      var searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      searcher.setSimilarity(IndexForm.SIMILARITY);
      return searcher;
    }
  }
}
