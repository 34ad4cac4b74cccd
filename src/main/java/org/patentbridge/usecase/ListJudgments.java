package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Judgments of the rows that a profile ranked, of two on one pair the later event's; organizers
   * only.
   */
  public List<Judgment> run(Viewer viewer, String profile) {
    Access.mustOrganize(viewer, "see judgments");
    Map<String, Judgment> latest = new LinkedHashMap<>();
    for (var row : desk.rows(engine.rulebook().getProfile(profile))) {
      var judgment = new Judgment(key(row.need()), key(row.document()), row.grade());
      latest.put(judgment.query() + "\t" + judgment.document(), judgment);
    }
    return List.copyOf(latest.values());
  }

  /** What stands behind the kind. */
  private static String key(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
