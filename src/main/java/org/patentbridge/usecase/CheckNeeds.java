package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.enrichment.completeness.NeedReader;

/** Says how many of the kept needs lack what. */
@Act(Scope.READ)
@ApplicationScoped
public class CheckNeeds {

  private final Engine engine;

  CheckNeeds(Engine engine) {
    this.engine = engine;
  }

  /** Reads all needs, private ones too, and tells only counts; for organizers. */
  public NeedGaps run(Viewer viewer) {
    Access.mustOrganize(viewer, "check all needs");
    var reader = new NeedReader(engine.rulebook().needs());
    var tally = new NeedTally<TechnologyNeed>(reader, need -> {});
    engine.records().eachNeed(tally::taken);
    return tally.gaps();
  }
}
