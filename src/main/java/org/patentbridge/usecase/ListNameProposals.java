package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.NameProposal;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.enrichment.names.NameMention;
import org.patentbridge.enrichment.names.NameProposals;

/**
 * Lists what was made of all names in the records: the parties that have several, and the pairs
 * that a person should decide on.
 */
@Act(Scope.READ)
@ApplicationScoped
public class ListNameProposals {

  private final Engine engine;
  private final ChangeLog changes;
  private final AtomicReference<@Nullable Edition> newest = new AtomicReference<>();

  private record Edition(Register.State state, ChangeNumber upTo, Answer answer) {}

  ListNameProposals(Engine engine, ChangeLog changes) {
    this.engine = engine;
    this.changes = changes;
  }

  /**
   * What was found.
   *
   * @param names how many different names there are
   * @param parties how many parties they stand for
   * @param steps how many names were read by which step
   * @param merged the parties that have two names or more, by id
   * @param proposals pairs to decide on, most named first
   */
  public record Answer(
      int names,
      int parties,
      Map<NameStep, Integer> steps,
      List<Merged> merged,
      List<NameProposal> proposals) {}

  /**
   * A party with several names.
   *
   * @param party its id
   * @param name what people read for it
   * @param readings each of its names with the evidence
   */
  public record Merged(OrganizationId party, String name, List<NameReading> readings) {}

  /** Reads every record once; the answer is kept until a record or a decision changes. */
  public Answer run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "look at names");
    var state = engine.register().state();
    var upTo = changes.last();
    var edition = newest.get();
    if (edition == null || !edition.state().equals(state) || !edition.upTo().equals(upTo)) {
      edition = new Edition(state, upTo, answer(counted(progress)));
      newest.set(edition);
    }
    return edition.answer();
  }

  /** How many records bear each name. */
  private Map<String, Long> counted(Progress progress) {
    var records = engine.records();
    Map<String, Long> counts = new TreeMap<>();
    progress.phase("phase.names", records.patents().count() + records.offers().count());
    records.eachPatent(
        p -> {
          p.holders().forEach(h -> count(h, counts));
          progress.step(1);
        });
    records.eachOffer(
        o -> {
          o.holders().forEach(h -> count(h, counts));
          progress.step(1);
        });
    records.eachNeed(n -> n.owner().findName().ifPresent(name -> count(name.raw(), counts)));
    records.eachOrganization(
        o -> {
          count(o.name().raw(), counts);
          count(o.nameEn().strip(), counts);
        });
    return counts;
  }

  private static void count(Holder holder, Map<String, Long> counts) {
    count(holder.name().raw(), counts);
  }

  private static void count(String name, Map<String, Long> counts) {
    if (!name.isEmpty()) {
      counts.merge(name, 1L, Long::sum);
    }
  }

  private Answer answer(Map<String, Long> counts) {
    var directory = engine.directory();
    Map<OrganizationId, List<NameReading>> byParty = new TreeMap<>();
    Map<NameStep, Integer> steps = new EnumMap<>(NameStep.class);
    List<NameMention> mentions = new ArrayList<>();
    counts.forEach(
        (raw, count) -> {
          var reading = directory.read(new OrganizationName(raw));
          byParty.computeIfAbsent(reading.party(), p -> new ArrayList<>(1)).add(reading);
          steps.merge(reading.step(), 1, Integer::sum);
          mentions.add(mention(reading.raw(), count, directory));
        });
    tabled(counts).forEach(name -> mentions.add(mention(name, 0, directory)));
    return new Answer(
        counts.size(),
        byParty.size(),
        steps,
        merged(byParty, directory),
        NameProposals.of(mentions, engine.nameTables(), directory.decided()));
  }

  /** Names of the table that no record bears: a record's name may turn out to be one of them. */
  private List<OrganizationName> tabled(Map<String, Long> counts) {
    var names = new LinkedHashSet<String>();
    engine.rulebook().names().known().forEach(row -> names.addAll(row.all()));
    names.removeAll(counts.keySet());
    return names.stream().map(OrganizationName::new).toList();
  }

  private NameMention mention(OrganizationName name, long count, PartyDirectory directory) {
    var party = directory.partyOf(name);
    var known =
        directory.find(party).isPresent() || !engine.nameTables().read(name).known().isEmpty();
    return new NameMention(name, party, known, count);
  }

  private static List<Merged> merged(
      Map<OrganizationId, List<NameReading>> byParty, PartyDirectory directory) {
    List<Merged> merged = new ArrayList<>();
    byParty.forEach(
        (party, readings) -> {
          if (readings.size() > 1) {
            readings.sort(
                Comparator.comparing(NameReading::step).thenComparing(r -> r.raw().raw()));
            merged.add(new Merged(party, directory.nameOf(party), List.copyOf(readings)));
          }
        });
    return merged;
  }
}
