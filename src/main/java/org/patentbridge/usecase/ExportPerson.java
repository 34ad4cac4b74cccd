package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
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
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.LetterStop;

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
  private final StandingDesk standing;
  private final AlertDigests digests;
  private final LetterDesk letters;

  ExportPerson(
      AccountDesk desk,
      ApiTokens tokens,
      Contacts contacts,
      AuditTrail trail,
      StandingDesk standing,
      AlertDigests digests,
      LetterDesk letters) {
    this.desk = desk;
    this.tokens = tokens;
    this.contacts = contacts;
    this.trail = trail;
    this.standing = standing;
    this.digests = digests;
    this.letters = letters;
  }

  /**
   * What is kept of a person.
   *
   * @param account the account
   * @param contact how the person can be reached, null where not stated
   * @param tokens API tokens, without their words
   * @param acts what the person did, the latest first
   * @param standing needs that go on looking for the person
   * @param digests what the person was told of them, newest first
   * @param letters what was written to the person, newest first
   * @param unwanted letters that the person wants no more
   */
  public record Answer(
      Account account,
      @Nullable Contact contact,
      List<ApiToken> tokens,
      List<AuditEntry> acts,
      List<ListStandingNeeds.Listed> standing,
      List<AlertDigest> digests,
      List<Letter> letters,
      List<LetterKind> unwanted) {}

  /** Everybody's own. */
  public Answer run(Viewer viewer) {
    Access.mustHaveAccount(viewer, "have personal data");
    var account = desk.own(viewer);
    var name = new AccountName(viewer.name());
    return new Answer(
        account,
        contacts.find(name).orElse(null),
        tokens.listOf(name),
        trail.listBy(name.value(), MOST_ACTS),
        standing.standing().listOf(name).stream().map(this::listed).toList(),
        digests.listOf(name),
        letters.letters().listOf(name),
        Stream.of(LetterKind.values())
            .filter(kind -> letters.stops().has(LetterStop.of(kind, name)))
            .toList());
  }

  private ListStandingNeeds.Listed listed(StandingNeed one) {
    int alerts = standing.alerts().listOf(one.id()).size();
    return new ListStandingNeeds.Listed(one, standing.titleOf(one), alerts);
  }
}
