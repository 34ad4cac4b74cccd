package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiToken;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.AuditTrail;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.domain.access.Contacts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;

/** Hands a person all that is kept of the person. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class ExportPerson {

  /** So many acts are handed out; the audit trail of an organizer is longer than anybody reads. */
  private static final int MOST_ACTS = 10_000;

  private final AccountDesk desk;
  private final ApiTokens tokens;
  private final Contacts contacts;
  private final AuditTrail trail;

  ExportPerson(AccountDesk desk, ApiTokens tokens, Contacts contacts, AuditTrail trail) {
    this.desk = desk;
    this.tokens = tokens;
    this.contacts = contacts;
    this.trail = trail;
  }

  /**
   * What is kept of a person.
   *
   * @param account the account
   * @param contact how the person can be reached, null where not stated
   * @param tokens API tokens, without their words
   * @param acts what the person did, the latest first
   */
  public record Answer(
      Account account, @Nullable Contact contact, List<ApiToken> tokens, List<AuditEntry> acts) {}

  /** Everybody's own. */
  public Answer run(Viewer viewer) {
    Access.mustHaveAccount(viewer, "have personal data");
    var account = desk.own(viewer);
    var name = new AccountName(viewer.name());
    return new Answer(
        account,
        contacts.find(name).orElse(null),
        tokens.listOf(name),
        trail.listBy(name.value(), MOST_ACTS));
  }
}
