package org.patentbridge.rulebook;

import java.util.List;
import org.patentbridge.domain.event.EventRules;

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

  public EventTemplate {
    examples = List.copyOf(examples);
  }

  /**
   * A figure that follows from the template.
   *
   * @param figure {@code last-slot-ends} or {@code places} (slots times tables)
   * @param expected what it must be
   */
  public record Example(String figure, String expected) {}
}
