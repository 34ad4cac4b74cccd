package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.PasswordDigest;

/** A row of the accounts. */
@Entity
@Table(name = "account")
class AccountRow {
  @Id String id = "";

  String workspace = "";
  String password = "";
  String content = "";

  static AccountRow of(Account account, PasswordDigest password) {
    var row = new AccountRow();
    row.id = account.name().value();
    row.workspace = account.workspace().value();
    row.password = password.encoded();
    row.content = RecordJson.write(account);
    return row;
  }
}
