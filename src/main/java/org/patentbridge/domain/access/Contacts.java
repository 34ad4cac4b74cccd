package org.patentbridge.domain.access;

import java.util.List;
import java.util.Optional;

/** How people can be reached; who may see it is decided by use cases. */
public interface Contacts {

  void save(Contact contact);

  Optional<Contact> find(AccountName account);

  /** Of all people of a workspace, by account. */
  List<Contact> listOf(WorkspaceId workspace);

  void remove(AccountName account);
}
