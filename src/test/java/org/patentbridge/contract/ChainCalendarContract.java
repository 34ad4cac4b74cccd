package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;

/** What every store of the calendar does. */
public abstract class ChainCalendarContract {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  protected abstract ChainCalendar calendar();

  protected abstract Transactions transactions();

  private static ChainMonth entry(YearMonth month, String chain) {
    return new ChainMonth(month, new ChainId(chain), new EventId(chain + "-" + month), "春茶");
  }

  private void save(ChainMonth entry) {
    var unused =
        transactions()
            .get(
                () -> {
                  calendar().save(entry);
                  return entry;
                });
  }

  @Test
  void oneChainEachMonth() {
    save(entry(MARCH, "tea"));
    save(entry(MARCH, "coffee"));
    assertThat(calendar().list()).containsExactly(entry(MARCH, "coffee"));
    assertThat(calendar().find(MARCH)).contains(entry(MARCH, "coffee"));
  }

  @Test
  void monthsStandInTheirOrder() {
    save(entry(MARCH, "tea"));
    save(entry(MARCH.minusMonths(5), "coffee"));
    save(new ChainMonth(MARCH.plusYears(1), new ChainId("tea"), null, ""));
    assertThat(calendar().list())
        .extracting(ChainMonth::month)
        .containsExactly(MARCH.minusMonths(5), MARCH, MARCH.plusYears(1));
  }

  @Test
  void clearedMonthIsFree() {
    save(entry(MARCH, "tea"));
    var unused =
        transactions()
            .get(
                () -> {
                  calendar().remove(MARCH);
                  calendar().remove(MARCH.plusMonths(1));
                  return MARCH;
                });
    assertThat(calendar().list()).isEmpty();
  }
}
