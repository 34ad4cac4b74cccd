package org.patentbridge.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.backend.opensearch.ClusterAddress;
import org.patentbridge.backend.opensearch.ClusterSize;
import org.patentbridge.backend.opensearch.OpenSearchIndex;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.rulebook.Rules;
import org.patentbridge.semantics.EmbeddingProvider;
import org.patentbridge.standing.Measuring;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.ReadyIndex;

/** Chooses who searches, by the settings, when the program starts. */
@Singleton
final class SearchAssembly {

  private static final Logger LOG = Logger.getLogger(SearchAssembly.class);
  private static final Place CLUSTER = Place.of("patentbridge.search.opensearch");

  @Produces
  @ApplicationScoped
  SearchBackend backend(
      Settings settings, Rules rules, Optional<EmbeddingProvider> model, Clock clock) {
    return switch (settings.search().backend()) {
      case LUCENE ->
          new LuceneBackend(
              LuceneSearchIndex.open(
                  settings.data().resolve("index"), rules.current(), model.orElse(null)));
      case OPENSEARCH ->
          cluster(settings, new DistantForm(rules.current(), model.orElse(null)), clock);
    };
  }

  void close(@Disposes SearchBackend backend) {
    backend.close();
  }

  private static SearchBackend cluster(Settings settings, DistantForm form, Clock clock) {
    var cluster = settings.search().opensearch();
    var means = new OpenSearchIndex.Means(settings.data().resolve("spool"), clock);
    try {
      var address =
          new ClusterAddress(
              cluster.urls().orElse(List.of()),
              cluster.user().orElse(null),
              password(cluster),
              cluster.prefix());
      var size = new ClusterSize(cluster.shards(), cluster.copies());
      return new ClusterBackend(OpenSearchIndex.open(address, size, form, means), form);
    } catch (InvalidValueException wrong) {
      throw new BadInputException(Problem.of(wrong, CLUSTER));
    }
  }

  private static @Nullable String password(Settings.OpenSearch cluster) {
    var file = cluster.passwordFile();
    return file.isPresent() ? read(file.get()) : cluster.password().orElse(null);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      var place = Place.of("patentbridge.search.opensearch.password-file");
      var refused =
          new BadInputException(
              Problem.error("search-cluster-password-file", place, file.toString()));
      refused.initCause(unreadable);
      throw refused;
    }
  }

  @Produces
  @ApplicationScoped
  SearchIndex index(SearchBackend backend) {
    return backend.index();
  }

  /** The search; whatever command asks first, it sees an index that is up to the store. */
  @Produces
  @ApplicationScoped
  Retriever retriever(SearchBackend backend, CachedTexts texts, ReadyIndex ready) {
    bringUp(backend, ready);
    return backend.retriever(texts);
  }

  /** Measures needs by an index that is up to the store. */
  @Produces
  @ApplicationScoped
  Measuring measuring(SearchBackend backend, ReadyIndex ready) {
    bringUp(backend, ready);
    return backend.measuring();
  }

  private static void bringUp(SearchBackend backend, ReadyIndex ready) {
    if (ready.run(Viewer.LOCAL_ADMINISTRATOR, Progress.NONE)) {
      LOG.infof("the index was behind the records; it is at %s now", backend.index().generation());
    }
  }

  @Produces
  @ApplicationScoped
  Vocabulary vocabulary(SearchBackend backend) {
    return backend.vocabulary();
  }

  @Produces
  @ApplicationScoped
  Columns columns(SearchBackend backend) {
    return backend.columns();
  }

  @Produces
  @ApplicationScoped
  Passages passages(SearchBackend backend, CachedTexts texts) {
    return backend.passages(texts);
  }
}
