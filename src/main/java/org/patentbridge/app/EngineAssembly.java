package org.patentbridge.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.patentbridge.allocation.ExactAllocator;
import org.patentbridge.allocation.GreedyAllocator;
import org.patentbridge.backend.lucene.AnalyzerAssembly;
import org.patentbridge.backend.lucene.LuceneColumns;
import org.patentbridge.backend.lucene.LuceneMeasuring;
import org.patentbridge.backend.lucene.LucenePassages;
import org.patentbridge.backend.lucene.LuceneRetriever;
import org.patentbridge.backend.lucene.LuceneScratchIndexes;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.backend.lucene.LuceneVocabulary;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.export.FontShelf;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.ScratchIndexes;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.rulebook.RulebookCheck;
import org.patentbridge.rulebook.Rules;
import org.patentbridge.rulebook.RulesInForce;
import org.patentbridge.scheduling.DayScheduler;
import org.patentbridge.scheduling.Replanner;
import org.patentbridge.scheduling.Scheduler;
import org.patentbridge.scheduling.StableReplanner;
import org.patentbridge.semantics.EmbeddingProvider;
import org.patentbridge.semantics.onnx.ModelFolder;
import org.patentbridge.semantics.onnx.OnnxEmbeddingProvider;
import org.patentbridge.standing.Measuring;
import org.patentbridge.usecase.EngineVersion;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.ReadyIndex;
import org.patentbridge.usecase.RunMatching;

/** Puts the parts together. */
@Singleton
final class EngineAssembly {

  private static final Logger LOG = Logger.getLogger(EngineAssembly.class);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(CHINA);
  }

  @Produces
  @Singleton
  EngineVersion version(@ConfigProperty(name = "quarkus.application.version") String version) {
    return new EngineVersion(version);
  }

  @Produces
  @Singleton
  Rules rules(Settings settings) {
    return RulesInForce.read(settings.rules(), settings.terms());
  }

  @Produces
  @Singleton
  RunMatching.Allocators allocators() {
    return new RunMatching.Allocators(new ExactAllocator(), new GreedyAllocator());
  }

  @Produces
  @ApplicationScoped
  LuceneSearchIndex index(Settings settings, Rules rules, Optional<EmbeddingProvider> model) {
    return LuceneSearchIndex.open(
        settings.data().resolve("index"), rules.current(), model.orElse(null));
  }

  void close(@Disposes LuceneSearchIndex index) {
    index.close();
  }

  /** The search; whatever command asks first, it sees an index that is up to the store. */
  @Produces
  @ApplicationScoped
  Retriever retriever(LuceneSearchIndex index, CachedTexts texts, ReadyIndex ready) {
    if (ready.run(Viewer.LOCAL_ADMINISTRATOR, Progress.NONE)) {
      LOG.infof("the index was behind the records; it is at %s now", index.generation());
    }
    return LuceneRetriever.over(index, texts);
  }

  /** Measures needs by an index that is up to the store. */
  @Produces
  @ApplicationScoped
  Measuring measuring(LuceneSearchIndex index, ReadyIndex ready) {
    if (ready.run(Viewer.LOCAL_ADMINISTRATOR, Progress.NONE)) {
      LOG.infof("the index was behind the records; it is at %s now", index.generation());
    }
    return new LuceneMeasuring(index);
  }

  @Produces
  @ApplicationScoped
  Vocabulary vocabulary(LuceneSearchIndex index) {
    return LuceneVocabulary.of(index);
  }

  @Produces
  @ApplicationScoped
  Columns columns(LuceneSearchIndex index) {
    return LuceneColumns.over(index);
  }

  @Produces
  @ApplicationScoped
  Passages passages(LuceneSearchIndex index, CachedTexts texts) {
    return LucenePassages.over(index, texts);
  }

  @Produces
  @ApplicationScoped
  ScratchIndexes scratchIndexes(Rules rules, Optional<EmbeddingProvider> model) {
    return new LuceneScratchIndexes(rules.current(), model.orElse(null));
  }

  @Produces
  @ApplicationScoped
  RulebookCheck.AnalyzerTrial analyzerTrial(Rules rules) {
    return new AnalyzerAssembly(rules.current())::terms;
  }

  /** The user's own embedding model; empty where no folder of one is named. */
  @Produces
  @Singleton
  Optional<EmbeddingProvider> embeddings(Settings settings) {
    return settings
        .embeddings()
        .folder()
        .map(
            folder ->
                OnnxEmbeddingProvider.open(
                    new ModelFolder(
                        folder,
                        settings.embeddings().tokens(),
                        settings.data().resolve("native"))));
  }

  void close(@Disposes Optional<EmbeddingProvider> embeddings) {
    embeddings.ifPresent(EmbeddingProvider::close);
  }

  /** Fonts for PDF files: the operator's, then those in the usual folders of this machine. */
  @Produces
  @Singleton
  FontShelf fonts(Settings settings) {
    return new FontShelf(settings.pdf().font().orElse(List.of()), FontFolders.usual());
  }

  @Produces
  @ApplicationScoped
  Scheduler scheduler() {
    return new DayScheduler();
  }

  @Produces
  @Singleton
  Replanner replanner() {
    return new StableReplanner();
  }
}
