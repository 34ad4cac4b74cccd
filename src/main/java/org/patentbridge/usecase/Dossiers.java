package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.export.Disclosure;
import org.patentbridge.export.Dossier;

/** Brings together what an event's files are written from, as it stands now. */
@Singleton
class Dossiers {

  private final Engine engine;
  private final Events events;
  private final ListsInForce lists;
  private final Publications publications;
  private final Timetables timetables;
  private final Needs needs;

  @jakarta.inject.Inject
  Dossiers(
      Engine engine,
      Events events,
      ListsInForce lists,
      Publications publications,
      Timetables timetables,
      Needs needs) {
    this.engine = engine;
    this.events = events;
    this.lists = lists;
    this.publications = publications;
    this.timetables = timetables;
    this.needs = needs;
  }

  /** The lists of an event that are in force, with the meetings of these lists and no earlier. */
  Dossier of(EventId id) {
    var event = engine.directory().seen(events.get(id));
    var run = lists.of(id);
    var standing = Publication.standing(publications.listOf(id));
    var planned = timetables.find(id).filter(t -> t.run().equals(run.id()));
    var timetable =
        standing
            .map(p -> PublishedTimetable.of(event, run, publications.content(id, p.version())))
            .map(published -> published.waitingAs(planned))
            .orElse(planned)
            .map(t -> lists.without(t, run))
            .orElse(null);
    return new Dossier(
        event,
        run,
        timetable,
        new Disclosure(standing.isPresent(), stated(run)),
        PublishedTimetable.history(publications.ledger(id)),
        names(event));
  }

  private Map<OrganizationId, String> names(Event event) {
    var directory = engine.directory();
    Map<OrganizationId, String> names = new HashMap<>();
    event.participants().forEach(p -> names.put(p.party(), directory.nameOf(p.party())));
    return names;
  }

  /** What the needs of the run state now; one that is gone is not told. */
  private Map<SeekerId, Disclosure.Stated> stated(MatchRun run) {
    var seekers = new TreeSet<SeekerId>();
    run.entries().forEach(e -> seekers.add(e.match().pairing().seeker()));
    Map<SeekerId, Disclosure.Stated> stated = new HashMap<>();
    for (SeekerId seeker : seekers) {
      if (seeker.kind() == SeekerId.Kind.NEED) {
        needs.find(new NeedId(seeker.key())).ifPresent(n -> stated.put(seeker, stated(n)));
      }
    }
    return stated;
  }

  private Disclosure.Stated stated(TechnologyNeed need) {
    var links =
        need.context().chainLinks().stream().map(this::name).collect(Collectors.joining("\n"));
    return new Disclosure.Stated(need.confidentiality(), links);
  }

  private String name(ChainLinkId link) {
    return engine.rulebook().chains().stream()
        .flatMap(c -> c.chain().findLink(link).stream())
        .map(l -> l.nameZh() + " " + l.nameEn())
        .findFirst()
        .orElse(link.toString());
  }
}
