package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The table of {@link PatentStatementRow}. */
@ApplicationScoped
final class PatentStatementRows implements RecordRows<PatentStatementRow> {

  List<StoredWords> listWords(Collection<String> patents) {
    return find(
            "select patent, source, contentDigest from PatentStatementRow where patent in ?1",
            patents)
        .project(StoredWords.class)
        .list();
  }

  List<StoredText> listContentOf(Collection<String> patents) {
    return find(
            "select patent, content from PatentStatementRow where patent in ?1 order by patent, source",
            patents)
        .project(StoredText.class)
        .list();
  }
}
