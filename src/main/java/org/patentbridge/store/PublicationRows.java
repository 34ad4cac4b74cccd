package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of {@link PublicationRow}. */
@ApplicationScoped
final class PublicationRows implements PrivateRows<PublicationRow> {
  List<StoredText> listOf(String event) {
    return find("event = ?1 order by version desc", event).project(StoredText.class).list();
  }
}
