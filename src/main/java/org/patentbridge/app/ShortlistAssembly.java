package org.patentbridge.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentbridge.cli.ShortlistVerbs;
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

/** Hands the verbs of the month's chain to the command line. */
@Singleton
final class ShortlistAssembly {

  @Produces
  @Singleton
  ShortlistVerbs.Calendar calendar(ListCalendar list, SetChainOfMonth set, ClearMonth clear) {
    return new ShortlistVerbs.Calendar(list, set, clear);
  }

  @Produces
  @Singleton
  ShortlistVerbs.Browse browse(
      BrowseChain rows,
      CompareRows compare,
      KeepRow keep,
      ListKeptRows kept,
      DropRow drop,
      AskForMeeting ask,
      ListMeetingRequests asked) {
    return new ShortlistVerbs.Browse(rows, compare, keep, kept, drop, ask, asked);
  }

  @Produces
  @Singleton
  ShortlistVerbs shortlists(
      MakeShortlist make,
      ExportShortlist export,
      ShortlistVerbs.Calendar calendar,
      ShortlistVerbs.Browse browse) {
    return new ShortlistVerbs(make, export, calendar, browse);
  }
}
