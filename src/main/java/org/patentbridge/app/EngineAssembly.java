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
import org.patentbridge.allocation.ExactAllocator;
import org.patentbridge.allocation.GreedyAllocator;
import org.patentbridge.backend.lucene.AnalyzerAssembly;
import org.patentbridge.backend.lucene.LuceneScratchIndexes;
import org.patentbridge.export.FontShelf;
import org.patentbridge.retrieval.ScratchIndexes;
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
import org.patentbridge.usecase.DataFolder;
import org.patentbridge.usecase.EngineVersion;
import org.patentbridge.usecase.RunMatching;

/** Puts the parts together. */
@Singleton
final class EngineAssembly {

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
  DataFolder dataFolder(Settings settings) {
    return new DataFolder(settings.data());
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
