package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.access.Confidentiality;

/** The table of {@link NeedRow}. */
@ApplicationScoped
final class NeedRows implements PrivateRows<NeedRow> {

  /** Keys of those that everybody may read. */
  Set<String> publicAmong(Collection<String> keys) {
    return find("id in ?1 and confidentiality = ?2", keys, Confidentiality.PUBLIC)
        .project(StoredDigest.class)
        .stream()
        .map(StoredDigest::id)
        .collect(Collectors.toSet());
  }
}
