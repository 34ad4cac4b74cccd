package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.enrichment.completeness.NeedReader;

/** Says what a need states and lacks, and what to ask back. */
@Act(Scope.READ)
@ApplicationScoped
public class CheckNeed {

  private final Engine engine;
  private final SoughtNeed sought;

  CheckNeed(Engine engine, SoughtNeed sought) {
    this.engine = engine;
    this.sought = sought;
  }

  /**
   * What is asked.
   *
   * @param need id of a kept need, null where a text is given
   * @param text a need in somebody's own words, null where one is named
   */
  public record Request(@Nullable NeedId need, @Nullable String text) {}

  /**
   * Reads one need; a typed text is kept nowhere, a need that the viewer may not read is not found.
   */
  public NeedCompleteness run(Viewer viewer, Request request) {
    var need = sought.of(viewer, request.need(), request.text());
    return new NeedReader(engine.rulebook().needs()).read(need);
  }
}
