package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link ApiTokenRow}. */
@ApplicationScoped
final class ApiTokenRows implements PanacheRepositoryBase<ApiTokenRow, String> {}
