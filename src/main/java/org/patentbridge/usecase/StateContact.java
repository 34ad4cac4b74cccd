package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.domain.access.Contacts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;

/** States how the viewer can be reached, or takes it back. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class StateContact {

  private final Contacts contacts;
  private final AccountDesk desk;

  StateContact(Contacts contacts, AccountDesk desk) {
    this.contacts = contacts;
    this.desk = desk;
  }

  /**
   * Keeps it for the other side of meetings that both sides want.
   *
   * @param reach telephone, e-mail or another way; null takes it back
   */
  @Transactional
  public void run(Viewer viewer, @Nullable String reach) {
    Access.mustHaveAccount(viewer, "state a contact");
    var name = new AccountName(viewer.name());
    if (reach == null) {
      contacts.remove(name);
      return;
    }
    var account = desk.own(viewer);
    contacts.save(
        new Contact(name, account.organization(), account.workspace(), account.person(), reach));
  }
}
