package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbridge.domain.provenance.StoreState;

/** The counters of the database: one short read tells whether any record has changed. */
@ApplicationScoped
@ActivateRequestContext
final class StoredState implements StoreState.Source, PanacheRepositoryBase<CounterRow, String> {

  @Override
  public StoreState current() {
    Map<String, Long> changes =
        find("from CounterRow order by name").project(NamedNumber.class).stream()
            .collect(Collectors.toMap(NamedNumber::name, NamedNumber::lastNumber));
    return new StoreState(changes);
  }

  /**
   * A counter.
   *
   * @param name of what it counts
   * @param lastNumber from 0 on
   */
  record NamedNumber(String name, long lastNumber) {}
}
