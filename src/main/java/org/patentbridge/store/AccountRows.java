package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Account;

/** The table of {@link AccountRow}. */
@ApplicationScoped
final class AccountRows implements PanacheRepositoryBase<AccountRow, String> {

  List<Account> listOf(String workspace) {
    return find("workspace = ?1 order by id", workspace).project(StoredText.class).stream()
        .map(text -> RecordJson.read(text.content(), Account.class))
        .toList();
  }
}
