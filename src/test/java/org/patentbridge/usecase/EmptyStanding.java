package org.patentbridge.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/** The tests' database without anything that standing needs look at. */
@ApplicationScoped
class EmptyStanding {

  private static final List<String> TABLES =
      List.of(
          "standing_need",
          "need_measure",
          "alert",
          "alert_digest",
          "need",
          "patent_statement",
          "patent",
          "change_log",
          "account");

  private final StatelessSession session;

  EmptyStanding(StatelessSession session) {
    this.session = session;
  }

  void make() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              TABLES.forEach(
                  t -> session.createNativeMutationQuery("delete from " + t).executeUpdate());
              session
                  .createNativeMutationQuery(
                      "update counter set last_number = 0 where name in ('change', 'standing')")
                  .executeUpdate();
            });
  }
}
