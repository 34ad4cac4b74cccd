package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.AuditTrail;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.problem.NotFoundException;

/** Tells who saw, wrote out or changed what. */
@Act(Scope.READ)
@ApplicationScoped
public class ListAudit {

  private static final String EVENT = "event";
  private static final Comparator<AuditEntry> LAST_FIRST =
      Comparator.comparing(AuditEntry::at).reversed();

  private final AuditTrail trail;
  private final Needs needs;
  private final Events events;
  private final DraftDesk drafts;

  ListAudit(AuditTrail trail, Needs needs, Events events, DraftDesk drafts) {
    this.trail = trail;
    this.needs = needs;
    this.events = events;
    this.drafts = drafts;
  }

  /**
   * Of a need its owner and organizers may know, with who handled events on whose lists it stands;
   * of all else organizers.
   *
   * @param need about which, null for everything
   * @param limit most entries, the latest first
   */
  public List<AuditEntry> run(Viewer viewer, @Nullable NeedId need, int limit) {
    if (need == null) {
      Access.mustOrganize(viewer, "read the audit trail");
      return trail.listOf(viewer.workspace(), limit);
    }
    var known =
        needs
            .find(need)
            .filter(n -> viewer.isOrganizer() || viewer.actsFor(n.owner()))
            .orElseThrow(() -> new NotFoundException("need", need.value()));
    List<AuditEntry> all =
        new ArrayList<>(
            trail.listAbout(viewer.workspace(), AuditEntry.NEED, known.id().value(), limit));
    for (Event event : events.list()) {
      if (isOnListsOf(event.id(), known.id())) {
        all.addAll(trail.listAbout(viewer.workspace(), EVENT, event.id().value(), limit));
      }
    }
    return all.stream().sorted(LAST_FIRST).limit(limit).toList();
  }

  private boolean isOnListsOf(EventId event, NeedId need) {
    var seeker = SeekerId.of(need);
    return drafts.findLatest(event).stream()
        .flatMap(draft -> draft.entries().stream())
        .anyMatch(entry -> entry.match().pairing().seeker().equals(seeker));
  }
}
