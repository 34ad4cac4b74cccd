package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link AuditRow}. */
@ApplicationScoped
final class AuditRows implements PanacheRepositoryBase<AuditRow, Long> {}
