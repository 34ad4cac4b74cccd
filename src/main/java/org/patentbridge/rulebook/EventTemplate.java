package org.patentbridge.rulebook;

import java.time.LocalTime;
import java.util.List;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.problem.NotFoundException;

/**
 * What an event of a programme starts from.
 *
 * @param id id of the programme
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param rules limits, caps, profile
 * @param slotMinutes length of a slot
 * @param pauseMinutes pause between slots
 * @param slotCount slots of a day
 * @param firstSlot start of the first slot, {@code HH:mm}
 * @param tables tables in the hall
 * @param examples sentences that must hold for it, for example {@code 12 slots end before 18:00}
 * @param because why these figures
 */
public record EventTemplate(
    String id,
    String nameZh,
    String nameEn,
    EventRules rules,
    int slotMinutes,
    int pauseMinutes,
    int slotCount,
    String firstSlot,
    int tables,
    List<Example> examples,
    String because) {

  /** The end of the last slot, as an example states it. */
  public static final String LAST_SLOT_ENDS = "last-slot-ends";

  /** Slots times tables, as an example states it. */
  public static final String PLACES = "places";

  /** Slots that a seeking party with the most matches stays free, as an example states it. */
  public static final String FREE_SLOTS = "free-slots";

  public EventTemplate {
    examples = List.copyOf(examples);
  }

  /**
   * A figure as an example states it.
   *
   * @param name {@link #LAST_SLOT_ENDS}, {@link #PLACES} or {@link #FREE_SLOTS}
   * @throws NotFoundException when it is none of them
   */
  public String figure(String name) {
    return switch (name) {
      case LAST_SLOT_ENDS -> lastSlotEnds();
      case PLACES -> Integer.toString(places());
      case FREE_SLOTS -> Integer.toString(freeSlots());
      default -> throw new NotFoundException("figure", name);
    };
  }

  /** When the hall is empty again, {@code HH:mm}. */
  public String lastSlotEnds() {
    long minutes = (long) slotCount * slotMinutes + (slotCount - 1L) * pauseMinutes;
    return LocalTime.parse(firstSlot).plusMinutes(minutes).toString();
  }

  /** Meetings that the day has room for. */
  public int places() {
    return Math.multiplyExact(slotCount, tables);
  }

  /** Slots that a seeking party with the most matches stays free; below 0 the day is too short. */
  public int freeSlots() {
    return slotCount - rules.seekerLimits().max();
  }

  /**
   * A figure that follows from the template.
   *
   * @param figure {@link #LAST_SLOT_ENDS}, {@link #PLACES} or {@link #FREE_SLOTS}
   * @param expected what it must be
   */
  public record Example(String figure, String expected) {}
}
