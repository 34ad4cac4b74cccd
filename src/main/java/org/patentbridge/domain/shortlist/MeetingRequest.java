package org.patentbridge.domain.shortlist;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * An investor's wish to meet who stands behind a row.
 *
 * @param by who asks
 * @param month in which month the chain is on
 * @param chain of which chain
 * @param row whom it is about, as the investor sees it
 * @param name what it is called, as the investor sees it
 * @param note why, in the investor's words, empty where not said
 * @param event the event at which it was entered as a wish; null where the organizer must broker it
 */
public record MeetingRequest(
    OrganizationId by,
    YearMonth month,
    ChainId chain,
    RowId row,
    String name,
    String note,
    @Nullable EventId event) {

  /** What it is about; a later one on the same takes its place. */
  public String keyOf() {
    return String.join("\t", by.value(), month.toString(), chain.value(), row.toString());
  }
}
