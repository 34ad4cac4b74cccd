package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The table of {@link MonthlyListRow}. */
@ApplicationScoped
final class MonthlyListRows implements PrivateRows<MonthlyListRow> {

  /** Contents of a chain and audience before a month, the newest first. */
  List<String> listBefore(String chain, String audience, String month, int limit) {
    return listWithin(
        " and chain = :chain and audience = :audience and month < :month",
        Map.of("chain", chain, "audience", audience, "month", month),
        Sort.by("month").descending(),
        limit);
  }
}
