package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.DayPlan;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.rulebook.EventTemplate;
import org.patentbridge.rulebook.Rules;

/** Makes an event from its programme's template and what the organizer states. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class CreateEvent {

  private final Events events;
  private final Rules rules;
  private final EventCheck check;

  CreateEvent(Events events, Rules rules, EventCheck check) {
    this.events = events;
    this.rules = rules;
    this.check = check;
  }

  /**
   * Makes the event; the same id again keeps its participants, pins and bans, and its exclusions
   * where none are stated.
   */
  @Transactional
  public Event run(Viewer viewer, EventDraft draft) {
    Access.mustOrganize(viewer, "make an event");
    var plain = plain(draft, rules.current().getTemplate(draft.template()));
    var known =
        events
            .find(draft.id())
            .map(
                e ->
                    plain
                        .withParticipants(e.participants())
                        .withPairRules(e.pairRules())
                        .withExclusions(e.exclusions()))
            .orElse(plain);
    var event = check.checked(draft.change().appliedTo(known));
    events.save(event);
    return event;
  }

  /** The template's event on the day that is stated. */
  private static Event plain(EventDraft draft, EventTemplate template) {
    var day = draft.change().hall().day();
    if (day == null) {
      throw new InvalidValueException("event-day", "");
    }
    return new Event(
        draft.id(),
        template.id(),
        template.nameZh(),
        template.nameEn(),
        null,
        null,
        slots(template, Days.checked(day)),
        template.tables(),
        DayPlan.NONE,
        template.rules(),
        List.of(),
        List.of(),
        List.of());
  }

  private static SlotPlan slots(EventTemplate template, LocalDate day) {
    return new SlotPlan(
        day,
        LocalTime.parse(template.firstSlot()),
        template.slotMinutes(),
        template.pauseMinutes(),
        template.slotCount(),
        SlotPlan.CHINA);
  }
}
