package org.patentbridge.domain.event;

import java.util.List;
import java.util.regex.Pattern;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * When a participant is there, and who comes for it.
 *
 * @param absent whether nobody comes at all
 * @param hours the hours in which it is there, the whole day where none are stated
 * @param delegates who comes, as far as named
 */
public record Attendance(boolean absent, List<HoursOfDay> hours, List<Delegate> delegates) {

  private static final Pattern NAME_END = Pattern.compile("[:：]");
  private static final Pattern NUMBER_END = Pattern.compile("[,，、]");

  public Attendance {
    hours = List.copyOf(hours);
    delegates = List.copyOf(delegates);
  }

  /**
   * A person who comes for a participant; nobody sits in two meetings at a time.
   *
   * @param name as it is written
   * @param offerings patents and offers about which no meeting takes place without this person
   */
  public record Delegate(String name, List<OfferingId> offerings) {

    public Delegate {
      if (name.isBlank()) {
        throw new InvalidValueException("delegate", name);
      }
      offerings = List.copyOf(offerings);
    }

    /**
     * Reads {@code NAME} or {@code NAME: NUMBER, NUMBER}.
     *
     * @throws InvalidValueException where there is no name or a number is none
     */
    public static Delegate parse(String text) {
      var parts = NAME_END.split(text.strip(), 2);
      return new Delegate(
          parts[0].strip(),
          parts.length == 1
              ? List.of()
              : NUMBER_END
                  .splitAsStream(parts[1])
                  .map(String::strip)
                  .filter(number -> !number.isEmpty())
                  .map(OfferingId::meant)
                  .toList());
    }

    @Override
    public String toString() {
      return offerings.isEmpty()
          ? name
          : name + ": " + String.join(", ", offerings.stream().map(OfferingId::toString).toList());
    }
  }

  /** Whether the participant can meet in a slot. */
  public boolean isThere(SlotPlan slots, int slot) {
    return !absent && (hours.isEmpty() || hours.stream().anyMatch(h -> h.hold(slots, slot)));
  }
}
