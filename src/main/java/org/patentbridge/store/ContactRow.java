package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.patentbridge.domain.access.Contact;

/** A row of the contacts; its id is the account's name. */
@Entity
@Table(name = "contact")
class ContactRow {
  @Id String id = "";

  String organization = "";
  String workspace = "";
  String content = "";

  static ContactRow of(Contact contact) {
    var row = new ContactRow();
    row.id = contact.account().value();
    row.organization = contact.organization().value();
    row.workspace = contact.workspace().value();
    row.content = RecordJson.write(contact);
    return row;
  }
}
