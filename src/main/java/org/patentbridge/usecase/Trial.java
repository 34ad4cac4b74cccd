package org.patentbridge.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.evaluation.TestDocument;
import org.patentbridge.domain.evaluation.TestQuery;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.intake.CollectionReader;
import org.patentbridge.intake.JudgedCollection;
import org.patentbridge.intake.RunReader;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.ScratchIndexes;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermListReader;

/**
 * A judged collection, or half of its queries, on which systems are tried.
 *
 * @param wish what is measured on
 * @param judged the collection
 * @param judgments those of the queries that are asked
 * @param scratch makes an index for each system
 * @param engine has the rules in force
 */
record Trial(
    EvaluateRanking.Wish wish,
    JudgedCollection judged,
    List<Judgment> judgments,
    ScratchIndexes scratch,
    Engine engine) {

  /** As deep as the usual evaluation programmes look. */
  private static final int DEPTH = 1_000;

  private static final String KIND = "doc";

  /**
   * What one system answered.
   *
   * @param name of the system
   * @param documents that it searched, or for a run file, of the collection
   * @param rankings one per query that it answered
   */
  record Ranked(String name, long documents, List<Ranking> rankings) {}

  static Trial open(EvaluateRanking.Wish wish, ScratchIndexes scratch, Engine engine) {
    var judged = new CollectionReader(engine.intake()).open(wish.collection());
    var judgments = judged.judgments().stream().filter(j -> wish.half().holds(j.query())).toList();
    return new Trial(wish, judged, judgments, scratch, engine);
  }

  String name() {
    return judged.name();
  }

  Ranked rank(RankedBy system, Progress progress) {
    return switch (system) {
      case RankedBy.Rules rules -> rankBy(rules(rules.folder()), progress);
      case RankedBy.Run run -> ranked(run.file());
    };
  }

  private Rulebook rules(@Nullable Path folder) {
    var rules = folder == null ? engine.rulebook() : engine.rulebookWith(folder);
    var terms = wish.terms();
    return terms == null ? rules : rules.plus(new TermListReader().read(terms));
  }

  private Ranked ranked(Path run) {
    var asked = asked();
    var rankings =
        new RunReader().read(run).stream().filter(r -> asked.contains(r.query())).toList();
    if (rankings.isEmpty()) {
      throw new InvalidValueException("run-of-others", run.toString(), judged.name());
    }
    var documents = new long[1];
    judged.readDocuments(document -> documents[0]++);
    return new Ranked(String.valueOf(run.getFileName()), documents[0], rankings);
  }

  private Ranked rankBy(Rulebook rules, Progress progress) {
    try (var index = scratch.open(rules)) {
      progress.phase("phase.index", -1);
      fill(index, progress);
      var asked = asked();
      var queries = judged.queries().stream().filter(q -> asked.contains(q.id())).toList();
      progress.phase("phase.queries", queries.size());
      List<Ranking> rankings = new ArrayList<>();
      for (TestQuery query : queries) {
        rankings.add(rank(index, query));
        progress.step(1);
      }
      return new Ranked(rules.fingerprint().toString(), index.count(), rankings);
    }
  }

  private Set<String> asked() {
    Set<String> asked = new HashSet<>();
    judgments.stream().map(Judgment::query).forEach(asked::add);
    return asked;
  }

  private void fill(ScratchIndexes.ScratchIndex index, Progress progress) {
    try (var rebuild = index.rebuild()) {
      judged.readDocuments(
          document -> {
            rebuild.add(compose(document));
            progress.step(1);
          });
      rebuild.swap(ChangeNumber.NONE);
    }
  }

  private static IndexDocument compose(TestDocument document) {
    return new IndexDocument(
        KIND + ":" + document.id(),
        KIND,
        document.title(),
        document.text(),
        List.of(),
        List.of(),
        null,
        false);
  }

  private static Ranking rank(ScratchIndexes.ScratchIndex index, TestQuery query) {
    var hits =
        index.retrieve(
            new RetrievalQuery(query.title(), query.text(), RetrievalQuery.Filter.NONE, DEPTH));
    return new Ranking(
        query.id(), hits.stream().map(Hit::id).map(id -> id.substring(KIND.length() + 1)).toList());
  }
}
