package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;

/** What every store of events does. */
public abstract class EventsContract {
  private static final Event SESSION = SampleRecords.SESSION;

  protected abstract Events events();

  protected abstract Transactions transactions();

  @Test
  void eventComesBackAsItWas() {
    save(SESSION);
    assertThat(events().find(SESSION.id())).contains(SESSION);
    assertThat(events().find(new EventId("no-event"))).isEmpty();
  }

  @Test
  void laterStateReplacesTheEarlier() {
    save(SESSION);
    var withoutPins = SESSION.withPairRules(List.of());
    save(withoutPins);
    assertThat(events().list()).containsExactly(withoutPins);
  }

  @Test
  void eventsAreListedByDayThenId() {
    var sameDay = SampleRecords.event("a-session", SampleRecords.DAY);
    var earlier = SampleRecords.event("z-session", SampleRecords.DAY.minusDays(1));
    save(SESSION);
    save(earlier);
    save(sameDay);
    assertThat(events().list()).containsExactly(earlier, sameDay, SESSION);
  }

  private void save(Event event) {
    var unused =
        transactions()
            .get(
                () -> {
                  events().save(event);
                  return event;
                });
  }
}
