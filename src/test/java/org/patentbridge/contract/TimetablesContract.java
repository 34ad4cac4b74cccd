package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;

/** What every store of timetables does. */
public abstract class TimetablesContract {
  protected abstract Timetables timetables();

  protected abstract Transactions transactions();

  @Test
  void timetableComesBackAsItWasAndTheLaterReplacesTheEarlier() {
    var first = SampleRecords.timetable(SampleRecords.SESSION, 0);
    var second = SampleRecords.timetable(SampleRecords.SESSION, 1);
    save(first);
    assertThat(timetables().find(first.event())).contains(first);
    save(second);
    assertThat(timetables().find(first.event())).contains(second);
    assertThat(timetables().find(new EventId("no-event"))).isEmpty();
  }

  private void save(Timetable timetable) {
    var unused =
        transactions()
            .get(
                () -> {
                  timetables().save(timetable);
                  return timetable;
                });
  }
}
