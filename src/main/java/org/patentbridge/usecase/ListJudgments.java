package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.evaluation.Judgment;

/** Turns what seekers answered into graded judgments, as evaluation reads them. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class ListJudgments {

  private final Engine engine;
  private final LearningDesk desk;

  ListJudgments(Engine engine, LearningDesk desk) {
    this.engine = engine;
    this.desk = desk;
  }

  /** Judgments of the rows that a profile ranked; organizers only. */
  public List<Judgment> run(Viewer viewer, String profile) {
    Access.mustOrganize(viewer, "see judgments");
    return desk.rows(engine.rulebook().getProfile(profile)).stream()
        .map(
            row ->
                new Judgment(
                    row.query().substring(row.query().indexOf(':') + 1),
                    row.document().substring(row.document().indexOf(':') + 1),
                    row.grade()))
        .toList();
  }
}
