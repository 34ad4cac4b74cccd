package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunDifference;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;

/** Says what a run changed on the lists of an earlier one, and why. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class CompareRuns {

  private final RunStage stage;
  private final MatchRuns runs;

  CompareRuns(RunStage stage, MatchRuns runs) {
    this.stage = stage;
    this.runs = runs;
  }

  /**
   * Compares two runs of an event; reasons are told by the records as they are now.
   *
   * @param later the run, null for the latest
   * @param earlier the one it is compared with, null for the one before it
   */
  public RunDifference run(
      Viewer viewer, EventId event, @Nullable RunId later, @Nullable RunId earlier) {
    Access.mustOrganize(viewer, "compare runs");
    var order = runs.listOf(event);
    if (order.isEmpty()) {
      throw new NotFoundException("match run of event", event.value());
    }
    var newer = get(event, later == null ? order.getFirst() : later);
    int next = order.indexOf(newer.id()) + 1;
    var before =
        earlier != null
            ? get(event, earlier)
            : next < order.size() ? get(event, order.get(next)) : null;
    if (before == null) {
      return RunDifference.between(null, newer, new FirstLists());
    }
    var provenance = newer.provenance();
    var scene = stage.set(new RunRequest(event, provenance.asOf(), provenance.seed()));
    return RunDifference.between(before, newer, new Told(scene, before, newer));
  }

  private MatchRun get(EventId event, RunId id) {
    return runs.find(id)
        .filter(r -> r.event().equals(event))
        .orElseThrow(() -> new NotFoundException("run", id.value()));
  }

  /** Every row of the first lists is new. */
  private static final class FirstLists implements RunDifference.Because {

    @Override
    public Reason added(MatchEntry entry) {
      return Reason.of("difference.first-run");
    }

    @Override
    public Reason removed(MatchEntry entry) {
      throw new IllegalStateException("the first lists leave nothing out: " + entry);
    }
  }

  /** Reasons by what the gates and the lists say now. */
  private static final class Told implements RunDifference.Because {

    private final RunStage.Scene scene;
    private final Map<SeekerId, Seeker> seekers = new HashMap<>();
    private final Map<OrganizationId, Integer> had = new HashMap<>();
    private final Map<OrganizationId, Integer> has = new HashMap<>();

    Told(RunStage.Scene scene, MatchRun before, MatchRun after) {
      this.scene = scene;
      scene.seekers().forEach(s -> seekers.put(s.id(), s));
      for (MatchEntry entry : before.entries()) {
        had.merge(entry.match().seekerParty(), 1, Integer::sum);
      }
      after.entries().forEach(e -> has.merge(e.match().seekerParty(), 1, Integer::sum));
    }

    private Event event() {
      return scene.event();
    }

    @Override
    public Reason added(MatchEntry entry) {
      var match = entry.match();
      var pin = new PairRule(PairRule.Kind.PIN, match.seekerParty(), match.pairing().offering());
      if (event().pairRules().contains(pin)) {
        return Reason.of("difference.pinned");
      }
      int before = had.getOrDefault(match.seekerParty(), 0);
      int now = has.getOrDefault(match.seekerParty(), 0);
      if (before == 0) {
        return Reason.of("difference.party-new", match.points());
      }
      return before < now
          ? Reason.of("difference.more-places", before, now, match.points())
          : Reason.of("difference.better-for-all", match.points());
    }

    @Override
    public Reason removed(MatchEntry entry) {
      var match = entry.match();
      var seeker = seekers.get(match.pairing().seeker());
      if (seeker == null) {
        return Reason.of("difference.seeker-gone");
      }
      var session = scene.session();
      var candidate = session.candidates().findPair(seeker, match.pairing().offering());
      if (candidate.isEmpty()) {
        return Reason.of("difference.offering-gone");
      }
      var verdicts = session.scorer().verdicts(candidate.get(), session.context());
      return decisive(verdicts)
          .map(GateVerdict::reason)
          .orElseGet(
              () -> {
                var now = session.scorer().points(candidate.get(), session.context()).total();
                return Reason.of("difference.outbid", match.points(), now);
              });
    }

    /** The gate that keeps it off the lists. */
    private Optional<GateVerdict> decisive(List<GateVerdict> verdicts) {
      return verdicts.stream()
          .filter(v -> v.isClosed() || v.isUnknown() && !event().rules().admitUnknown())
          .min(Comparator.comparing(v -> v.isClosed() ? 0 : 1));
    }
  }
}
