package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link ChangeRow}. */
@ApplicationScoped
final class ChangeRows implements PanacheRepositoryBase<ChangeRow, Long> {}
