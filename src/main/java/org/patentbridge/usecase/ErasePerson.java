package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.AuditTrail;
import org.patentbridge.domain.access.Contacts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.LetterStop;
import org.patentbridge.domain.provenance.Digest;

/** Deletes what is kept of a person. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class ErasePerson {

  private final AccountDesk desk;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Contacts contacts;
  private final AuditTrail trail;
  private final StandingDesk standing;
  private final AlertDigests digests;
  private final LetterDesk letters;

  ErasePerson(
      AccountDesk desk,
      Sessions sessions,
      ApiTokens tokens,
      Contacts contacts,
      AuditTrail trail,
      StandingDesk standing,
      AlertDigests digests,
      LetterDesk letters) {
    this.desk = desk;
    this.sessions = sessions;
    this.tokens = tokens;
    this.contacts = contacts;
    this.trail = trail;
    this.standing = standing;
    this.digests = digests;
    this.letters = letters;
  }

  /**
   * Account, contact, sessions, tokens, standing needs with all that was told of them, and the log
   * of letters go; in the audit trail a mark takes the place of the name. Records of the
   * organization stay: they are the organization's.
   *
   * @param name whose, null for the viewer's own; organizers those of their workspace
   */
  @Transactional
  public void run(Viewer viewer, @Nullable AccountName name) {
    AccountName whose;
    if (name == null || name.value().equals(viewer.name())) {
      Access.mustHaveAccount(viewer, "have an account to delete");
      whose = desk.own(viewer).name();
    } else {
      Access.mustOrganize(viewer, "delete the account of others");
      whose = desk.within(viewer, name).name();
    }
    sessions.endAllOf(whose);
    tokens.revokeAllOf(whose);
    contacts.remove(whose);
    standing.standing().removeOf(whose);
    standing.alerts().removeOf(whose);
    digests.removeOf(whose);
    letters.letters().removeOf(whose);
    for (var kind : LetterKind.values()) {
      letters.stops().remove(LetterStop.of(kind, whose));
    }
    desk.accounts().remove(whose);
    var mark = Digest.ofLines(whose.value(), desk.now().toString()).abbreviated();
    trail.forget(whose.value(), "erased-" + mark);
  }
}
