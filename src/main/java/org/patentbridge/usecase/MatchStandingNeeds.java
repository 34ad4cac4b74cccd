package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.alert.PatentVersion;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.standing.Measuring;

/**
 * Lets new and changed patents pass the standing needs in the order in which they were committed.
 *
 * <p>The alerts of some changes and the number up to which they were matched are kept in one
 * transaction. What is broken off is done again from there; whoever comes second keeps nothing.
 */
@Act(value = Scope.CHANGE, shared = true)
@ApplicationScoped
public class MatchStandingNeeds {

  private static final int PAGE = 1_000;

  private final Engine engine;
  private final StandingDesk desk;
  private final ChangeLog changes;
  private final Measuring measuring;
  private final Accounts accounts;
  private final KeepJob keep;

  MatchStandingNeeds(
      Engine engine,
      StandingDesk desk,
      ChangeLog changes,
      Measuring measuring,
      Accounts accounts,
      KeepJob keep) {
    this.engine = engine;
    this.desk = desk;
    this.changes = changes;
    this.measuring = measuring;
    this.accounts = accounts;
    this.keep = keep;
  }

  /**
   * What was done.
   *
   * @param changes that were matched
   * @param alerts that were given
   */
  public record Outcome(long changes, long alerts) {}

  /** Matches all that was committed until now. */
  public synchronized Outcome run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "match standing needs");
    var last = changes.last();
    var from = desk.alerts().matched();
    if (from.compareTo(last) >= 0) {
      return new Outcome(0, 0);
    }
    progress.phase("phase.standing", -1);
    var watch = StandingWatch.of(desk, accounts.workspaces(), () -> progress.step(1));
    progress.phase("phase.alerts", last.value() - from.value());
    var done = new Done();
    var at = skipped(from, last, watch);
    var composer = engine.composer();
    while (at.compareTo(last) < 0 && !progress.isCancelled()) {
      var page = changes.listAfter(at, PAGE);
      var upTo = page.isEmpty() ? last : page.getLast().number();
      var alerts = alerts(watch, page, composer);
      at = kept(at, upTo, alerts, done);
      progress.step(page.size());
    }
    return new Outcome(at.value() - from.value(), done.alerts);
  }

  private static final class Done {
    private long alerts;
  }

  /** What was committed before the first mark concerns nobody. */
  private ChangeNumber skipped(ChangeNumber from, ChangeNumber last, StandingWatch watch) {
    var first = watch.first().compareTo(last) < 0 ? watch.first() : last;
    return first.compareTo(from) > 0 ? kept(from, first, Map.of(), new Done()) : from;
  }

  /** Keeps them unless another was faster; returns up to where all is matched then. */
  private ChangeNumber kept(
      ChangeNumber from, ChangeNumber upTo, Map<WorkspaceId, List<Alert>> alerts, Done done) {
    var moved = new boolean[1];
    var added = new long[1];
    keep.run(
        () -> {
          moved[0] = desk.alerts().moveMatched(from, upTo);
          if (moved[0]) {
            alerts.forEach(
                (workspace, all) ->
                    added[0] += WorkspaceScope.in(workspace, () -> desk.alerts().add(all)));
          }
        });
    done.alerts += added[0];
    return moved[0] ? upTo : desk.alerts().matched();
  }

  private Map<WorkspaceId, List<Alert>> alerts(
      StandingWatch watch, List<Change> page, DocumentComposer composer) {
    Map<PatentId, List<ChangeNumber>> changed = new LinkedHashMap<>();
    for (Change change : page) {
      if (change.noun().equals(Change.PATENT)) {
        changed
            .computeIfAbsent(new PatentId(change.id()), id -> new ArrayList<>())
            .add(change.number());
      }
    }
    var patents = new HashMap<>(engine.records().patents().findAll(changed.keySet()));
    Map<WorkspaceId, List<Alert>> alerts = new TreeMap<>();
    changed.forEach(
        (id, numbers) -> {
          var patent = patents.get(id);
          if (patent != null) {
            var text = measuring.read(composer.compose(patent));
            watch.match(text, PatentVersion.of(patent), numbers, alerts);
          }
        });
    return alerts;
  }
}
