package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.PasswordDigest;
import org.patentbridge.domain.access.WorkspaceId;

/** The accounts in the database; writing one waits for no import. */
@ApplicationScoped
@ActivateRequestContext
final class StoredAccounts implements Accounts {
  private final AccountRows rows;
  private final StatelessSession session;

  StoredAccounts(AccountRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public boolean add(Account account, PasswordDigest password) {
    if (session.get(AccountRow.class, account.name().value()) != null) {
      return false;
    }
    session.insert(AccountRow.of(account, password));
    return true;
  }

  @Override
  public void save(Account account) {
    var row = session.get(AccountRow.class, account.name().value());
    if (row != null) {
      session.update(AccountRow.of(account, new PasswordDigest(row.password)));
    }
  }

  @Override
  public void setPassword(AccountName name, PasswordDigest password) {
    var row = session.get(AccountRow.class, name.value());
    if (row != null) {
      row.password = password.encoded();
      session.update(row);
    }
  }

  @Override
  public Optional<Account> find(AccountName name) {
    return Optional.ofNullable(session.get(AccountRow.class, name.value()))
        .map(row -> RecordJson.read(row.content, Account.class));
  }

  @Override
  public Optional<PasswordDigest> findPassword(AccountName name) {
    return Optional.ofNullable(session.get(AccountRow.class, name.value()))
        .map(row -> new PasswordDigest(row.password));
  }

  @Override
  public List<Account> listOf(WorkspaceId workspace) {
    return rows.listOf(workspace.value());
  }

  @Override
  public List<WorkspaceId> workspaces() {
    var all = new TreeSet<WorkspaceId>();
    all.add(WorkspaceId.MAIN);
    session
        .createQuery("select distinct a.workspace from AccountRow a", String.class)
        .getResultList()
        .forEach(w -> all.add(new WorkspaceId(w)));
    return List.copyOf(all);
  }

  @Override
  public boolean exist() {
    return rows.count() > 0;
  }

  @Override
  public void remove(AccountName name) {
    rows.delete("id", name.value());
  }
}
