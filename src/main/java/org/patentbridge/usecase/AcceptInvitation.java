package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Floodgate;
import org.patentbridge.domain.access.Invitations;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.ThrottledException;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.problem.InvalidValueException;

/** Makes the account that an invitation is for. */
@ApplicationScoped
public class AcceptInvitation {

  private final AccountDesk desk;
  private final Invitations invitations;
  private final Floodgate floodgate;

  AcceptInvitation(AccountDesk desk, Invitations invitations, Floodgate floodgate) {
    this.desk = desk;
    this.invitations = invitations;
    this.floodgate = floodgate;
  }

  /**
   * What is stated.
   *
   * @param word of the invitation
   * @param name what the person wants to sign in as
   * @param person how people call the person, null for the name
   * @param password in clear
   * @param remote address that it comes from
   */
  public record Request(
      String word, AccountName name, @Nullable String person, String password, String remote) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "invitation taken up by " + name;
    }
  }

  /**
   * Takes the invitation up; where the name is taken or the password is too short, it stays good.
   *
   * @throws UnauthenticatedException for a word that is worth nothing
   */
  @Transactional
  public Account run(Request request) {
    var passage = floodgate.pass(Floodgate.Gate.SIGN_IN, "invitation\n" + request.remote());
    if (!passage.open()) {
      throw new ThrottledException(passage.seconds());
    }
    var now = desk.now();
    var invitation =
        invitations
            .take(secret(request.word()).digest())
            .filter(i -> now.isBefore(i.expires()))
            .orElseThrow(() -> new UnauthenticatedException("invitation-invalid"));
    var account =
        new Account(
            request.name(),
            request.person() == null ? request.name().value() : request.person(),
            invitation.role(),
            invitation.organization(),
            invitation.workspace(),
            true,
            now);
    desk.add(account, request.password());
    return account;
  }

  private static Secret secret(String word) {
    try {
      return new Secret(word);
    } catch (InvalidValueException notOurs) {
      throw new UnauthenticatedException("invitation-invalid");
    }
  }
}
