package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.mandate.Mandates;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/** Makes one account for each role, so that a demonstration can be looked at by all of them. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class SeedAccounts {

  private static final int PASSWORD = 16;
  private static final OrganizationId HOUSE =
      OrganizationId.named(new OrganizationName("PatentBridge demo"));

  private final AccountDesk desk;
  private final Secrets secrets;
  private final Mandates mandates;

  SeedAccounts(AccountDesk desk, Secrets secrets, Mandates mandates) {
    this.desk = desk;
    this.secrets = secrets;
    this.mandates = mandates;
  }

  /**
   * A sign-in.
   *
   * @param account who
   * @param password made up, and shown this once
   */
  public record SignIn(Account account, String password) {

    /** Nothing of the password gets into a log. */
    @Override
    public String toString() {
      return "sign-in of " + account.name();
    }
  }

  /**
   * One account for each role, {@code demo-sme} and so on, with a new password each time. The
   * company and the holder are those of the first match, the investor is that of the first mandate.
   */
  @Transactional
  public List<SignIn> run(Viewer viewer, List<MatchRun> runs) {
    Access.mustAdminister(viewer, "seed accounts");
    List<SignIn> all = new ArrayList<>();
    for (Role role : Role.values()) {
      all.add(seed(viewer, role, party(role, runs)));
    }
    return all;
  }

  private SignIn seed(Viewer viewer, Role role, OrganizationId party) {
    var name = new AccountName("demo-" + role.name().toLowerCase(Locale.ROOT));
    var made = secrets.make(Secret.SESSION).text();
    var password = made.substring(Secret.SESSION.length(), Secret.SESSION.length() + PASSWORD);
    var account =
        new Account(name, name.value(), role, party, viewer.workspace(), true, desk.now());
    if (desk.accounts().find(name).isPresent()) {
      desk.accounts().save(account);
      desk.accounts().setPassword(name, desk.digest(name, password));
    } else {
      desk.add(account, password);
    }
    return new SignIn(account, password);
  }

  private OrganizationId party(Role role, List<MatchRun> runs) {
    var first =
        runs.stream()
            .flatMap(run -> run.entries().stream())
            .map(entry -> entry.match())
            .filter(m -> m.pairing().seeker().kind() == SeekerId.Kind.NEED)
            .findFirst();
    return switch (role) {
      case SME -> first.map(m -> m.seekerParty()).orElse(HOUSE);
      case HOLDER -> first.map(m -> m.holderParty()).orElse(HOUSE);
      case INVESTOR ->
          mandates.listAfter(null, 1).stream().map(m -> m.investor()).findFirst().orElse(HOUSE);
      default -> HOUSE;
    };
  }
}
