package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.FieldClaim;
import org.patentbridge.domain.patent.MergedPatent;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentStatements;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.merging.Merger;
import org.patentbridge.rulebook.Rules;

/** Saves what sources state about patents: what is new is merged with what others stated before. */
@ApplicationScoped
public class SavePatents {

  private final Patents patents;
  private final PatentStatements statements;
  private final Rules rules;
  private final Clock clock;

  SavePatents(Patents patents, PatentStatements statements, Rules rules, Clock clock) {
    this.patents = patents;
    this.statements = statements;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Saves a batch within the caller's transaction.
   *
   * @param batch patents as they were read, each the word of its origin's source
   * @param differing is told where two sources cannot both be right
   * @return one count per patent of the batch, by what became of the record that holds
   */
  public SaveCounts run(Collection<Patent> batch, Consumer<Problem> differing) {
    var news = statements.compare(batch);
    var heard = new Hearing(news.earlier(), new Merger(rules.current().merging()), differing);
    var today = LocalDate.now(clock);
    for (Patent statement : news.unheard()) {
      heard.take(statement.from(statement.origin().on(today)));
    }
    statements.saveAll(heard.stated);
    var known = batch.size() - news.unheard().size();
    return patents.saveAll(heard.holding).plus(new SaveCounts(0, 0, known));
  }

  /** What a batch comes to, statement by statement. */
  private static final class Hearing {

    private final Map<PatentId, Map<String, Patent>> said = new HashMap<>();
    private final Merger merger;
    private final Consumer<Problem> differing;
    private final List<Patent> holding = new ArrayList<>();
    private final List<Patent> stated = new ArrayList<>();

    private Hearing(
        Map<PatentId, List<Patent>> earlier, Merger merger, Consumer<Problem> differing) {
      earlier.forEach((id, all) -> all.forEach(p -> ofSources(id).put(p.origin().source(), p)));
      this.merger = merger;
      this.differing = differing;
    }

    private Map<String, Patent> ofSources(PatentId id) {
      return said.computeIfAbsent(id, i -> new LinkedHashMap<>());
    }

    private void take(Patent statement) {
      var all = ofSources(statement.id());
      all.put(statement.origin().source(), statement);
      if (all.size() == 1) {
        holding.add(statement);
        return;
      }
      var merged = merger.merge(all.values());
      holding.add(merged.patent());
      stated.addAll(all.values());
      report(merged, statement);
    }

    private void report(MergedPatent merged, Patent statement) {
      for (FieldChoice choice : merged.listContradictions()) {
        if (choice.chosen().origin().equals(statement.origin())) {
          choice.others().stream()
              .filter(o -> !o.value().equals(choice.chosen().value()))
              .findFirst()
              .ifPresent(o -> differing.accept(differ(choice, choice.chosen(), o, statement)));
        } else {
          choice.others().stream()
              .filter(o -> o.origin().equals(statement.origin()))
              .filter(o -> !o.value().equals(choice.chosen().value()))
              .forEach(o -> differing.accept(differ(choice, o, choice.chosen(), statement)));
        }
      }
    }

    private static Problem differ(
        FieldChoice choice, FieldClaim here, FieldClaim there, Patent statement) {
      return Problem.warning(
          "sources-differ",
          here.origin().place().field(choice.field().title()),
          here.value(),
          there.value(),
          there.origin().source(),
          there.origin().place().toString(),
          choice.value().isEmpty() ? "–" : choice.value(),
          statement.id().value());
    }
  }
}
