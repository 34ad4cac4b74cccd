package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.Provenance;

/** Writes down a run: its rows, what was left over and all that it depends on. */
final class RunReport {

  private final Event event;
  private final MatchingSession session;
  private final RunTally tally;
  private final IndexGeneration index;
  private final EngineVersion version;
  private final Map<SeekerId, Seeker> seekers = new HashMap<>();

  RunReport(RunStage.Scene scene, RunTally tally, EngineVersion version) {
    this.event = scene.event();
    this.session = scene.session();
    this.tally = tally;
    this.index = scene.index();
    this.version = version;
    scene.seekers().forEach(s -> this.seekers.put(s.id(), s));
  }

  /**
   * The run as it is kept.
   *
   * @param greedy the comparison
   * @param remarks what could not be taken as stated
   */
  MatchRun of(
      RunRequest request, Balancing.Solution solution, Allocation greedy, List<Reason> remarks) {
    var chosen = solution.allocation().chosen();
    tally.relevancesOf(chosen).forEach(session.candidates()::remember);
    var entries = entries(chosen);
    List<Reason> said = new ArrayList<>(remarks);
    if (tally.setAside() > 0) {
      said.add(Reason.of("remark.pairs-set-aside", tally.setAside(), Pooling.KEPT));
    }
    said.addAll(solution.remarks());
    var provenance = provenance(request, inputs(entries, solution));
    return new MatchRun(
        RunId.of(identity(provenance)),
        event.id(),
        provenance,
        solution.status(),
        tally.counts(entries.size()),
        tally.gates(),
        entries,
        new LeftOvers(event, tally, session.directory()).of(chosen, solution.status()),
        greedy.total(),
        said,
        solution.optimum(event.rules().balance().exposure()));
  }

  private List<MatchEntry> entries(List<ScoredPairing> chosen) {
    Map<OrganizationId, List<ScoredPairing>> byParty = new LinkedHashMap<>();
    chosen.stream()
        .sorted(
            java.util.Comparator.comparing(ScoredPairing::seekerParty)
                .thenComparing(ScoredPairing.BEST_FIRST))
        .forEach(p -> byParty.computeIfAbsent(p.seekerParty(), k -> new ArrayList<>()).add(p));
    List<MatchEntry> entries = new ArrayList<>();
    for (List<ScoredPairing> list : byParty.values()) {
      for (int i = 0; i < list.size(); i++) {
        entries.add(session.entry(i + 1, list.get(i), seekerOf(list.get(i))));
      }
    }
    return entries;
  }

  private Seeker seekerOf(ScoredPairing pairing) {
    var seeker = seekers.get(pairing.pairing().seeker());
    if (seeker == null) {
      throw new IllegalStateException(pairing.pairing() + " names a seeker that did not take part");
    }
    return seeker;
  }

  /**
   * Digest of everything that decides the lists and of everything that stands on them; so the
   * earlier lists, which stability looks at, count by what came of it.
   */
  private Digest inputs(List<MatchEntry> entries, Balancing.Solution solution) {
    return Digest.ofLines(
        Stream.concat(
            Stream.of(event.toString(), solution.status().name()),
            Stream.concat(
                tally.lines(), entries.stream().map(e -> e.rank() + "\t" + e.card().toString()))));
  }

  private Provenance provenance(RunRequest request, Digest inputs) {
    return new Provenance(
        inputs,
        index.rules(),
        index,
        version.value(),
        request.seed(),
        request.asOf(),
        request.asOf().atStartOfDay(event.slots().zone()).toInstant());
  }

  private static Digest identity(Provenance p) {
    return Digest.ofLines(
        p.inputs().hex(),
        p.rules().digest().hex(),
        p.engine(),
        Long.toString(p.seed()),
        p.asOf().toString());
  }
}
