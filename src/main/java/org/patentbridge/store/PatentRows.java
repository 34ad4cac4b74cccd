package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The table of {@link PatentRow}. */
@ApplicationScoped
final class PatentRows implements RecordRows<PatentRow> {

  List<StoredWords> listWords(Collection<String> ids) {
    return find("select id, source, contentDigest from PatentRow where id in ?1", ids)
        .project(StoredWords.class)
        .list();
  }
}
