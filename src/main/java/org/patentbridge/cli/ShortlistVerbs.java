package org.patentbridge.cli;

import org.patentbridge.usecase.AskForMeeting;
import org.patentbridge.usecase.BrowseChain;
import org.patentbridge.usecase.ClearMonth;
import org.patentbridge.usecase.CompareRows;
import org.patentbridge.usecase.DropRow;
import org.patentbridge.usecase.ExportShortlist;
import org.patentbridge.usecase.KeepRow;
import org.patentbridge.usecase.ListCalendar;
import org.patentbridge.usecase.ListKeptRows;
import org.patentbridge.usecase.ListMeetingRequests;
import org.patentbridge.usecase.MakeShortlist;
import org.patentbridge.usecase.SetChainOfMonth;

/**
 * Verbs of the month's chain.
 *
 * @param make makes and keeps a shortlist
 * @param export writes it
 * @param calendar verbs of the calendar
 * @param browse verbs of an investor's way through a chain
 */
public record ShortlistVerbs(
    MakeShortlist make, ExportShortlist export, Calendar calendar, Browse browse) {

  /** Verbs of the calendar. */
  public record Calendar(ListCalendar list, SetChainOfMonth set, ClearMonth clear) {}

  /** Verbs of an investor's way through a chain. */
  public record Browse(
      BrowseChain rows,
      CompareRows compare,
      KeepRow keep,
      ListKeptRows kept,
      DropRow drop,
      AskForMeeting ask,
      ListMeetingRequests asked) {}
}
