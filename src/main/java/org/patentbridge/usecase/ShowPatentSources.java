package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.patent.MergedPatent;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentStatements;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.merging.Merger;
import org.patentbridge.rulebook.Rules;

/** Shows what every source of a patent states and whose word holds. */
@Act(Scope.READ)
@ApplicationScoped
public class ShowPatentSources {

  private final PatentStatements statements;
  private final Rules rules;
  private final Engine engine;

  ShowPatentSources(PatentStatements statements, Rules rules, Engine engine) {
    this.statements = statements;
    this.rules = rules;
    this.engine = engine;
  }

  /**
   * What is shown.
   *
   * @param merged what holds by the rules in force, and why
   * @param holders what the names of its holders are read as, in their order
   * @param sources the statements by source
   */
  public record Answer(MergedPatent merged, List<NameReading> holders, List<Source> sources) {

    public Answer {
      holders = List.copyOf(holders);
      sources = List.copyOf(sources);
    }
  }

  /**
   * One source.
   *
   * @param statement the patent as it tells it
   * @param kind how it is trusted
   */
  public record Source(Patent statement, String kind) {}

  /** Patents are public, so anybody may ask. */
  public Answer run(Viewer viewer, PatentId id) {
    var said = statements.listOf(id);
    if (said.isEmpty()) {
      throw new NotFoundException("patent", id.value());
    }
    var merging = rules.current().merging();
    var merged = new Merger(merging).merge(said);
    var directory = engine.directory();
    return new Answer(
        merged,
        merged.patent().holders().stream().map(directory::read).toList(),
        said.stream().map(p -> new Source(p, merging.kindOf(p.origin().source()))).toList());
  }
}
