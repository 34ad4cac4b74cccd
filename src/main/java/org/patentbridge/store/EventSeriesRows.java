package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link EventSeriesRow}. */
@ApplicationScoped
final class EventSeriesRows implements PanacheRepositoryBase<EventSeriesRow, String> {}
