package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.shortlist.ChainMonth;

/**
 * A month of the calendar.
 *
 * @param month the month
 * @param chain id of the chain
 * @param name what the chain is called
 * @param event id of its event, null where none was made
 * @param note what people should know
 */
public record MonthView(
    String month, String chain, BothLanguages name, @Nullable String event, String note) {

  /**
   * @param chain null where the tables do not have it any more
   */
  public static MonthView of(ChainMonth entry, @Nullable IndustrialChain chain) {
    var event = entry.event();
    var id = entry.chain().value();
    return new MonthView(
        entry.month().toString(),
        id,
        chain == null
            ? new BothLanguages(id, id)
            : new BothLanguages(chain.nameZh(), chain.nameEn()),
        event == null ? null : event.value(),
        entry.note());
  }
}
