package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link SessionRow}. */
@ApplicationScoped
final class SessionRows implements PanacheRepositoryBase<SessionRow, String> {}
