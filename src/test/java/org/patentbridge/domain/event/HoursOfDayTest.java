package org.patentbridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.problem.InvalidValueException;

class HoursOfDayTest {

  /** 09:00-09:20, 09:25-09:45, 09:50-10:10, 10:15-10:35. */
  private static final SlotPlan SLOTS =
      new SlotPlan(LocalDate.of(2026, 12, 4), LocalTime.of(9, 0), 20, 5, 4, SlotPlan.CHINA);

  @ParameterizedTest
  @ValueSource(
      strings = {"9:00-10:30", "09:00 – 10:30", "09：00至10：30", "09:00~10:30", " 09:00 到 10:30 "})
  void hoursAreReadInEveryWrittenForm(String text) {
    assertThat(HoursOfDay.parse(text))
        .isEqualTo(new HoursOfDay(LocalTime.of(9, 0), LocalTime.of(10, 30)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-10", "10:30-09:00", "09:00-09:00", "25:00-26:00", "09:00"})
  void whatIsNoStretchOfADayIsRefused(String text) {
    assertThatThrownBy(() -> HoursOfDay.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class, bad -> assertThat(bad.code()).isEqualTo("hours"));
  }

  @Test
  void presenceNeedsTheWholeSlotAndABreakTakesAnyPart() {
    var hours = HoursOfDay.parse("09:25-10:09");
    assertThat(IntStream.range(0, 4).filter(s -> hours.hold(SLOTS, s))).containsExactly(1);
    assertThat(IntStream.range(0, 4).filter(s -> hours.touch(SLOTS, s))).containsExactly(1, 2);
    var edge = HoursOfDay.parse("09:20-09:25");
    assertThat(IntStream.range(0, 4).filter(s -> edge.touch(SLOTS, s))).isEmpty();
  }

  @Test
  void somebodyIsThereAllDayUnlessHoursAreStated() {
    assertThat(new Attendance(false, List.of(), List.of()).isThere(SLOTS, 3)).isTrue();
    assertThat(new Attendance(true, List.of(), List.of()).isThere(SLOTS, 3)).isFalse();
    var twice =
        new Attendance(
            false,
            List.of(HoursOfDay.parse("09:00-09:30"), HoursOfDay.parse("10:10-11:00")),
            List.of());
    assertThat(IntStream.range(0, 4).filter(s -> twice.isThere(SLOTS, s))).containsExactly(0, 3);
  }
}
