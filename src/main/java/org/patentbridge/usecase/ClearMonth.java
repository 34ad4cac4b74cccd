package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;

/** Clears a month of the calendar; its event and kept shortlists stay. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ClearMonth {

  private final ChainCalendar calendar;

  ClearMonth(ChainCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * @return what stood there
   * @throws NotFoundException where nothing stands in the month
   */
  @Transactional
  public ChainMonth run(Viewer viewer, YearMonth month) {
    Access.mustOrganize(viewer, "clear a month");
    var entry =
        calendar
            .find(month)
            .orElseThrow(() -> new NotFoundException("month of the calendar", month.toString()));
    calendar.remove(month);
    return entry;
  }
}
