package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link ContactRow}. */
@ApplicationScoped
final class ContactRows implements PanacheRepositoryBase<ContactRow, String> {}
