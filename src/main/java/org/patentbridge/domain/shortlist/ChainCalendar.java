package org.patentbridge.domain.shortlist;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The kept calendar: one chain each month. */
public interface ChainCalendar {

  /** Enters a month in place of what stood there. */
  void save(ChainMonth entry);

  /** Clears a month; does nothing where it is empty. */
  void remove(YearMonth month);

  Optional<ChainMonth> find(YearMonth month);

  /** All entries by month. */
  List<ChainMonth> list();
}
