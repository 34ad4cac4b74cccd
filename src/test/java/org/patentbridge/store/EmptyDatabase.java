package org.patentbridge.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** The tests' database, emptied before each of them. */
@ApplicationScoped
class EmptyDatabase {
  private static final List<String> TABLES =
      List.of(
          "letter",
          "letter_stop",
          "lease",
          "standing_need",
          "need_measure",
          "alert",
          "alert_digest",
          "match_entry",
          "match_job",
          "seeker_pool",
          "wish",
          "event_series",
          "past_pairing",
          "feedback",
          "outcome",
          "tier_change",
          "draft",
          "draft_edit",
          "draft_approval",
          "publication",
          "publication_row",
          "publication_meeting",
          "meeting_ledger",
          "chain_month",
          "shortlist",
          "kept_row",
          "meeting_request",
          "left_over",
          "match_run",
          "timetable",
          "event",
          "mandate",
          "investment",
          "funding_plan",
          "organization",
          "name_decision",
          "need",
          "offer",
          "patent_statement",
          "patent",
          "change_log",
          "import_run",
          "enrichment",
          "enrichment_progress",
          "confirmation",
          "audit_entry",
          "kept_answer",
          "contact",
          "api_token",
          "account_session",
          "invitation",
          "account");

  private final StatelessSession session;

  EmptyDatabase(StatelessSession session) {
    this.session = session;
  }

  void make() {
    Ward.everywhere(this::empty);
  }

  private boolean empty() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              TABLES.forEach(
                  t -> session.createNativeMutationQuery("delete from " + t).executeUpdate());
              session
                  .createNativeMutationQuery(
                      "update counter set last_number = 0 where name in ('change', 'run', 'draft',"
                          + " 'standing')")
                  .executeUpdate();
            });
    return true;
  }

  static <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }
}
