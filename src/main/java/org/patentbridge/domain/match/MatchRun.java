package org.patentbridge.domain.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Provenance;
import org.patentbridge.domain.quantity.Points;

/**
 * One run of the matching for one event.
 *
 * @param id digest of all that it depends on
 * @param event whose run it is
 * @param provenance all that it depends on
 * @param status how it ended
 * @param counts what went through it
 * @param gates how often each gate gave each answer
 * @param entries rows of all lists, by seeking party, then rank
 * @param leftOvers parties that got fewer than they could have
 * @param greedyTotal points that the greedy comparison reached
 * @param remarks what the organizer should know, for example why there is no solution
 * @param optimum how good the lists are, and what evenness cost
 */
public record MatchRun(
    RunId id,
    EventId event,
    Provenance provenance,
    RunStatus status,
    RunCounts counts,
    List<GateCount> gates,
    List<MatchEntry> entries,
    List<LeftOver> leftOvers,
    Points greedyTotal,
    List<Reason> remarks,
    Optimum optimum) {

  /** Remarks that tell of a minimum that could not be given. */
  private static final List<String> UNMET =
      List.of(
          "remark.minimum-lowered",
          "remark.quota-lowered",
          "allocation.conflict.no-pairings",
          "allocation.conflict.few-pairings",
          "allocation.conflict.seeker-crowded-out",
          "allocation.conflict.holder-crowded-out",
          "allocation.conflict.barred",
          "allocation.conflict.quota-few-pairings",
          "allocation.conflict.quota-crowded-out");

  public MatchRun {
    gates = List.copyOf(gates);
    entries = List.copyOf(entries);
    leftOvers = List.copyOf(leftOvers);
    remarks = List.copyOf(remarks);
  }

  /** How many guaranteed minima, of parties and of quotas, the lists could not give. */
  public long unmetMinima() {
    return remarks.stream().filter(remark -> UNMET.contains(remark.key())).count();
  }

  /** The same run with lists that people changed; what was computed of it stays. */
  public MatchRun withLists(List<MatchEntry> rows, List<LeftOver> left) {
    return new MatchRun(
        id,
        event,
        provenance,
        status,
        counts.withMatched(rows.size()),
        gates,
        rows,
        left,
        greedyTotal,
        remarks,
        optimum);
  }

  /** The same run with more for the organizer to know. */
  public MatchRun withRemarks(List<Reason> more) {
    List<Reason> all = new java.util.ArrayList<>(remarks);
    all.addAll(more);
    return new MatchRun(
        id,
        event,
        provenance,
        status,
        counts,
        gates,
        entries,
        leftOvers,
        greedyTotal,
        all,
        optimum);
  }

  /** Points of all rows together. */
  public Points total() {
    return entries.stream().map(e -> e.match().points()).reduce(Points.ZERO, Points::plus);
  }

  /** One list per seeking party, in the order of the rows. */
  public List<MatchList> lists() {
    Map<OrganizationId, List<MatchEntry>> byParty = new LinkedHashMap<>();
    entries.forEach(
        e ->
            byParty
                .computeIfAbsent(e.match().seekerParty(), p -> new java.util.ArrayList<>())
                .add(e));
    return byParty.entrySet().stream()
        .map(
            l ->
                new MatchList(
                    l.getKey(), l.getValue().getFirst().card().seekerName(), l.getValue()))
        .toList();
  }

  public Exposure exposure() {
    return Exposure.of(entries.stream().map(e -> e.match().pairing().offering()).toList());
  }
}
