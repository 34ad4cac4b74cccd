package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.PatentVersion;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.standing.Measuring.ReadText;
import org.patentbridge.standing.Presearcher;

/**
 * The standing needs of all workspaces in memory for one pass over new patents. Each answers for
 * itself; they share nothing but the stream.
 */
final class StandingWatch {

  private static final int PAGE = 500;

  private final Map<StandingNeedId, Standing> all = new HashMap<>();
  private final Presearcher.Stream stream;
  private final ChangeNumber first;

  /** A standing need and where it stands. */
  private record Standing(WorkspaceId workspace, StandingNeed need) {}

  private StandingWatch(StandingDesk desk, List<WorkspaceId> workspaces, Runnable step) {
    var builder = new Presearcher.Builder();
    for (var workspace : workspaces) {
      try (var visit = WorkspaceScope.enter(workspace)) {
        read(desk, workspace, builder, step);
      }
    }
    this.stream = builder.build().stream();
    this.first =
        all.values().stream()
            .map(s -> s.need().mark())
            .min(ChangeNumber::compareTo)
            .orElse(new ChangeNumber(Long.MAX_VALUE));
  }

  /**
   * Reads all; a need whose text or rules have changed is measured anew.
   *
   * @param step hears of each
   */
  static StandingWatch of(StandingDesk desk, List<WorkspaceId> workspaces, Runnable step) {
    return new StandingWatch(desk, workspaces, step);
  }

  private void read(
      StandingDesk desk, WorkspaceId workspace, Presearcher.Builder builder, Runnable step) {
    @Nullable StandingNeedId last = null;
    List<StandingNeed> page;
    do {
      page = desk.standing().listAfter(last, PAGE);
      var measures = desk.standing().measures(page.stream().map(StandingNeed::id).toList());
      for (var one : page) {
        last = one.id();
        step.run();
        if (!one.spans().isEmpty()) {
          add(workspace, desk.measured(one, measures.get(one.id())), builder);
        }
      }
    } while (page.size() == PAGE);
  }

  private void add(
      WorkspaceId workspace, StandingDesk.Measured measured, Presearcher.Builder builder) {
    NeedMeasure measure = measured.measure();
    if (measure != null && !measure.isEmpty()) {
      all.put(measured.standing().id(), new Standing(workspace, measured.standing()));
      builder.add(measured.standing().id(), measure);
    }
  }

  /** The change behind which something may be told first. */
  ChangeNumber first() {
    return first;
  }

  /**
   * Who is told of a patent.
   *
   * @param text as it would lie in the index
   * @param changes of the patent that are being matched, oldest first
   * @param into gets the alerts by workspace
   */
  void match(
      ReadText text,
      PatentVersion version,
      List<ChangeNumber> changes,
      Map<WorkspaceId, List<Alert>> into) {
    for (var met : stream.met(text)) {
      var found = all.get(met.need());
      if (found == null) {
        throw new IllegalStateException("the standing need " + met.need() + " was never read");
      }
      changes.stream()
          .filter(found.need()::hears)
          .reduce((earlier, later) -> later)
          .ifPresent(
              change ->
                  into.computeIfAbsent(found.workspace(), w -> new ArrayList<>())
                      .add(
                          new Alert(
                              met.need(),
                              found.need().person(),
                              version,
                              met.relevance(),
                              change)));
    }
  }
}
