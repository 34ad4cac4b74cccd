package org.patentbridge.domain.shortlist;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;

/**
 * An entry of the calendar: which chain is on in a month.
 *
 * @param month the month
 * @param chain the chain
 * @param event its event, null where none was made
 * @param note what people should know, empty for none
 */
public record ChainMonth(YearMonth month, ChainId chain, @Nullable EventId event, String note) {}
