package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link InvitationRow}. */
@ApplicationScoped
final class InvitationRows implements PanacheRepositoryBase<InvitationRow, String> {}
