package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of {@link MonthlyListRow}. */
@ApplicationScoped
final class MonthlyListRows implements RecordRows<MonthlyListRow> {

  /** Contents of a chain and audience before a month, the newest first. */
  List<StoredText> listBefore(String chain, String audience, String month, int limit) {
    return find(
            "chain = ?1 and audience = ?2 and month < ?3",
            Sort.by("month").descending(),
            chain,
            audience,
            month)
        .project(StoredText.class)
        .page(0, limit)
        .list();
  }
}
