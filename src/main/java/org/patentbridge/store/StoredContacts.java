package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.domain.access.Contacts;
import org.patentbridge.domain.access.WorkspaceId;

/** The contacts in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredContacts implements Contacts {
  private final ContactRows rows;
  private final StatelessSession session;

  StoredContacts(ContactRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public void save(Contact contact) {
    session.upsert(ContactRow.of(contact));
  }

  @Override
  public Optional<Contact> find(AccountName account) {
    return Optional.ofNullable(session.get(ContactRow.class, account.value()))
        .map(row -> RecordJson.read(row.content, Contact.class));
  }

  @Override
  public List<Contact> listOf(WorkspaceId workspace) {
    return rows
        .find("workspace = ?1 order by id", workspace.value())
        .project(StoredText.class)
        .stream()
        .map(text -> RecordJson.read(text.content(), Contact.class))
        .toList();
  }

  @Override
  public void remove(AccountName account) {
    rows.delete("id", account.value());
  }
}
