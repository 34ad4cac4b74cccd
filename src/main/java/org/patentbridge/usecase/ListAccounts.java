package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;

/** Lists accounts. */
@Act(Scope.READ)
@ApplicationScoped
public class ListAccounts {

  private final Accounts accounts;

  ListAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Administrators see those of all workspaces, organizers those of their own. */
  public List<Account> run(Viewer viewer) {
    Access.mustOrganize(viewer, "list accounts");
    if (!viewer.isAdministrator()) {
      return accounts.listOf(viewer.workspace());
    }
    return accounts.workspaces().stream().flatMap(w -> accounts.listOf(w).stream()).toList();
  }
}
