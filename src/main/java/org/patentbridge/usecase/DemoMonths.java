package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.intake.CalendarReader;

/** The months of the samples: the calendar, and the shortlist of each. */
@Singleton
class DemoMonths {

  private static final String CALENDAR = "calendar.csv";

  private final SetChainOfMonth setChainOfMonth;
  private final MakeShortlist makeShortlist;
  private final ExportShortlist exportShortlist;

  @jakarta.inject.Inject
  DemoMonths(
      SetChainOfMonth setChainOfMonth,
      MakeShortlist makeShortlist,
      ExportShortlist exportShortlist) {
    this.setChainOfMonth = setChainOfMonth;
    this.makeShortlist = makeShortlist;
    this.exportShortlist = exportShortlist;
  }

  /**
   * A month with its shortlist.
   *
   * @param shortlist what the chain has to show
   * @param file name of its workbook, empty for a month without an event, which is history alone
   */
  record Month(Shortlist shortlist, String file) {}

  /** The months in the order of the calendar, which may be missing. */
  List<Month> play(Viewer viewer, Path samples, FileTarget target, Progress progress) {
    var calendar = samples.resolve(CALENDAR);
    List<Month> months = new ArrayList<>();
    if (Files.exists(calendar)) {
      for (var line : CalendarReader.read(calendar)) {
        var entry =
            setChainOfMonth.run(
                viewer, new SetChainOfMonth.Request(line.month(), line.chain(), null, false, ""));
        var ask = ShortlistAsk.of(line.chain(), line.month());
        var shortlist = makeShortlist.run(viewer, ask, progress);
        var file =
            entry.event() == null
                ? ""
                : exportShortlist
                    .run(viewer, shortlist, ExportShortlist.Format.XLSX, target)
                    .name();
        months.add(new Month(shortlist, file));
      }
    }
    return months;
  }
}
