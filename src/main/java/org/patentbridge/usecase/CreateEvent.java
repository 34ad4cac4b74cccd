package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.rulebook.EventTemplate;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.Rules;

/** Makes an event from its programme's template and what the organizer states. */
@ApplicationScoped
public class CreateEvent {

  /** A day of five-minute slots has fewer. */
  private static final int MOST_SLOTS = 300;

  /** The largest halls of trade fairs have fewer. */
  private static final int MOST_TABLES = 5_000;

  private final Events events;
  private final Rules rules;

  CreateEvent(Events events, Rules rules) {
    this.events = events;
    this.rules = rules;
  }

  /** Makes the event; the same id again keeps its participants, pins and bans. */
  @Transactional
  public Event run(Viewer viewer, EventDraft draft) {
    Access.mustOrganize(viewer, "make an event");
    var rulebook = rules.current();
    checkChain(rulebook, draft);
    checkSize("slots", draft.slots(), MOST_SLOTS);
    checkSize("tables", draft.tables(), MOST_TABLES);
    var event = event(draft, rulebook.getTemplate(draft.template()));
    var kept =
        events
            .find(draft.id())
            .map(e -> event.withParticipants(e.participants()).withPairRules(e.pairRules()))
            .orElse(event);
    events.save(kept);
    return kept;
  }

  private static void checkChain(Rulebook rulebook, EventDraft draft) {
    var chain = draft.chain();
    if (chain != null && rulebook.findChain(chain).isEmpty()) {
      throw new NotFoundException("chain", chain.value());
    }
  }

  private static void checkSize(String what, @Nullable Integer stated, int most) {
    if (stated != null && (stated < 1 || stated > most)) {
      throw new InvalidValueException(
          "event-size", stated.toString(), what, Integer.toString(most));
    }
  }

  private static Event event(EventDraft draft, EventTemplate template) {
    return new Event(
        draft.id(),
        template.id(),
        draft.nameZh().isEmpty() ? template.nameZh() : draft.nameZh(),
        draft.nameEn().isEmpty() ? template.nameEn() : draft.nameEn(),
        draft.chain(),
        draft.region(),
        new SlotPlan(
            Days.checked(draft.day()),
            LocalTime.parse(template.firstSlot()),
            template.slotMinutes(),
            template.pauseMinutes(),
            stated(draft.slots(), template.slotCount()),
            SlotPlan.CHINA),
        stated(draft.tables(), template.tables()),
        rules(draft, template.rules()),
        List.of(),
        List.of());
  }

  private static EventRules rules(EventDraft draft, EventRules usual) {
    return new EventRules(
        usual.profile(),
        usual.seekers(),
        stated(draft.scope(), usual.scope()),
        stated(draft.seekerLimits(), usual.seekerLimits()),
        stated(draft.holderLimits(), usual.holderLimits()),
        stated(draft.offeringCap(), usual.offeringCap()),
        usual.candidates(),
        stated(draft.admitUnknown(), usual.admitUnknown()));
  }

  private static <T> T stated(@Nullable T stated, T usual) {
    return stated == null ? usual : stated;
  }
}
