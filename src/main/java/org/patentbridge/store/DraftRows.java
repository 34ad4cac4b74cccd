package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of {@link DraftRow}. */
@ApplicationScoped
final class DraftRows implements PrivateRows<DraftRow> {
  List<StoredText> listOf(String event) {
    return find("event = ?1 order by number desc", event).project(StoredText.class).list();
  }
}
