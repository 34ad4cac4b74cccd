package org.patentbridge.domain.access;

import java.util.List;
import java.util.Optional;

/** The accounts with the digests of their passwords. */
public interface Accounts {

  /**
   * Adds one; false where the name is taken.
   *
   * @param password how its password is kept
   */
  boolean add(Account account, PasswordDigest password);

  /** Replaces one of the same name, the password apart. */
  void save(Account account);

  void setPassword(AccountName name, PasswordDigest password);

  Optional<Account> find(AccountName name);

  Optional<PasswordDigest> findPassword(AccountName name);

  /** All of a workspace, by name. */
  List<Account> listOf(WorkspaceId workspace);

  /** All workspaces that have an account, and the main one, by name. */
  List<WorkspaceId> workspaces();

  /** Whether there is any. */
  boolean exist();

  /** Takes one out for good. */
  void remove(AccountName name);
}
