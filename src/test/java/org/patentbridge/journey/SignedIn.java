package org.patentbridge.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.CreateAccount;
import org.patentbridge.usecase.CreateToken;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.ListJobs;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.usecase.StateContact;

/** A small world with a person of each role, and a second workspace beside it. */
@ApplicationScoped
class SignedIn {

  static final String PASSWORD = "a rather long password";
  static final WorkspaceId BETA = new WorkspaceId("beta");
  static final EventId EVENT = new EventId("thousand-universities-2026-12");
  static final EventId ELSEWHERE = new EventId("beta-event");

  /** For which the investor acts, and another one with a mandate. */
  static final String FUND = "913205005K01150850";

  static final String OTHER_FUND = "914403005K0116459U";
  static final String BETA_MANDATE = "B-M-1";

  /** Stands in every private need that the tests make, and nowhere else. */
  static final String CANARY = "夔纹";

  private static final String HEAD = "需求编号,企业统一社会信用代码,企业名称,标题,问题描述,保密级别\n";

  private final World world;
  private final Needs needs;
  private final Accounts accounts;
  private final GetRun getRun;
  private final ListJobs listJobs;
  private final Verbs verbs;
  private final Shell shell;
  private @Nullable Cast cast;

  SignedIn(
      World world,
      Accounts accounts,
      Needs needs,
      GetRun getRun,
      ListJobs listJobs,
      Verbs verbs,
      Shell shell) {
    this.shell = shell;
    this.accounts = accounts;
    this.listJobs = listJobs;
    this.world = world;
    this.needs = needs;
    this.getRun = getRun;
    this.verbs = verbs;
  }

  /** The verbs by which the world is made. */
  @jakarta.inject.Singleton
  static final class Verbs {
    private final CreateAccount createAccount;
    private final CreateToken createToken;
    private final ImportRecords importRecords;
    private final PublishLists publish;
    private final StateContact stateContact;

    @jakarta.inject.Inject
    Verbs(
        CreateAccount createAccount,
        CreateToken createToken,
        ImportRecords importRecords,
        PublishLists publish,
        StateContact stateContact) {
      this.stateContact = stateContact;
      this.createAccount = createAccount;
      this.createToken = createToken;
      this.importRecords = importRecords;
      this.publish = publish;
    }
  }

  /**
   * Who and what there is.
   *
   * @param tokens one for each role, with all scopes
   * @param beta token of the organizer of the other workspace
   * @param meeting of the company's and the holder's published match
   * @param run of the event
   * @param job that made it
   * @param matched need for matched holders that was proposed to the holder
   * @param offering what was proposed for that need
   * @param seeking the company that has the need
   */
  record Cast(
      Map<Role, String> tokens,
      String beta,
      MeetingId meeting,
      RunId run,
      JobId job,
      NeedId matched,
      OfferingId offering,
      OrganizationId seeking) {}

  /** Everybody; made once. */
  synchronized Cast cast() {
    var known = cast;
    if (known == null) {
      known = make();
      cast = known;
    }
    return known;
  }

  synchronized boolean isMade() {
    return cast != null;
  }

  /** After somebody was deleted: the next who asks gets a new world. */
  synchronized void forget() {
    cast = null;
  }

  private Cast make() {
    world.empty();
    world.play(samples());
    var day = LocalDate.of(2026, 11, 23);
    verbs.publish.run(World.ORGANIZER, new PublishLists.Request(EVENT, null, day, true));
    var run = getRun.run(World.ORGANIZER, EVENT, null);
    var match =
        run.entries().stream()
            .map(e -> e.match())
            .filter(m -> m.pairing().seeker().kind() == SeekerId.Kind.NEED)
            .filter(this::isForMatchedHolders)
            .findFirst()
            .orElseThrow();
    Map<Role, String> tokens = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      var party =
          switch (role) {
            case SME -> match.seekerParty().value();
            case HOLDER -> match.holderParty().value();
            case INVESTOR -> FUND;
            default -> "name:某机构";
          };
      tokens.put(role, person(role.name().toLowerCase(java.util.Locale.ROOT), role, party, null));
    }
    person("signer", Role.OBSERVER, "name:某机构", null);
    person("victim-main", Role.OBSERVER, "name:某机构", null);
    person("victim-beta", Role.OBSERVER, "name:某机构", BETA);
    var beta = person("beta-organizer", Role.ORGANIZER, "name:乙机构", BETA);
    imported(
        World.ORGANIZER,
        HEAD
            + "M-OWN,"
            + match.seekerParty().value()
            + ",,own "
            + CANARY
            + ",要解决,仅组织方\nM-PUB,,丁公司,公开的难题,要解决,公开\n"
            + "M-ANON,,丁公司,匿名的难题,"
            + CANARY
            + "涂层,匿名\nM-MATCH,,丁公司,"
            + CANARY
            + "难题,电镀,仅匹配方\nM-ORG,,丁公司,"
            + CANARY
            + "难题,铸件,仅组织方\n");
    imported(Viewer.LOCAL_ADMINISTRATOR.within(BETA), HEAD + "B-1,,戊公司," + CANARY + "难题,铸件,公开\n");
    taken(
        Viewer.LOCAL_ADMINISTRATOR.within(BETA),
        ImportRecords.Kind.MANDATES,
        "mandate_id,investor_name,type,chain_links\n"
            + BETA_MANDATE
            + ",己基金,vc,power-battery/cathode\n");
    for (Role role : List.of(Role.SME, Role.HOLDER)) {
      var account = accounts.find(new AccountName(role + "@example.org")).orElseThrow();
      verbs.stateContact.run(account.viewer(), "reach " + role);
    }
    var eventDay = "2026-12-01";
    var made =
        shell.run(
            "event",
            "create",
            ELSEWHERE.value(),
            "--template",
            "custom",
            "--day",
            eventDay,
            "--as",
            beta);
    if (made.code() != 0) {
      throw new IllegalStateException(made.err());
    }
    return new Cast(
        tokens,
        beta,
        MeetingId.of(EVENT, match.seekerParty(), match.holderParty()),
        run.id(),
        listJobs.run(World.ORGANIZER, EVENT).getFirst().id(),
        new NeedId(match.pairing().seeker().key()),
        match.pairing().offering(),
        match.seekerParty());
  }

  private boolean isForMatchedHolders(ScoredPairing match) {
    var id = new NeedId(match.pairing().seeker().key());
    return WorkspaceScope.in(WorkspaceId.MAIN, () -> needs.find(id))
        .filter(n -> n.confidentiality() == Confidentiality.MATCHED_ONLY)
        .isPresent();
  }

  private String person(String name, Role role, String party, @Nullable WorkspaceId workspace) {
    var account = new AccountName(name + "@example.org");
    verbs.createAccount.run(
        World.ORGANIZER,
        new CreateAccount.Request(account, null, role, party, workspace, PASSWORD));
    return token(account);
  }

  /** A new token of an account, with all scopes. */
  String token(AccountName account) {
    return verbs
        .createToken
        .run(World.ORGANIZER, new CreateToken.Request(account, "test", Scope.ALL, 1))
        .secret()
        .text();
  }

  /** Folder of the index. */
  Path index() {
    return world.index();
  }

  /** Takes needs in, on behalf of somebody. */
  void imported(Viewer viewer, String csv) {
    taken(viewer, ImportRecords.Kind.NEEDS, csv);
  }

  private void taken(Viewer viewer, ImportRecords.Kind kind, String csv) {
    taken(viewer, kind, csv, ".csv");
  }

  /** Takes records in, from a file whose name ends so. */
  void taken(Viewer viewer, ImportRecords.Kind kind, String text, String ending) {
    try {
      var file = Files.createTempFile("records", ending);
      Files.writeString(file, text);
      var taken =
          verbs.importRecords.run(
              viewer, new ImportRecords.Request(kind, InputFile.of(file), false), Progress.NONE);
      Files.delete(file);
      if (taken.refused() > 0) {
        throw new IllegalStateException(taken.problems().problems().toString());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write the records of a test", unwritable);
    }
  }

  /** The samples of one chain. */
  private static Path samples() {
    try {
      var folder = Files.createTempDirectory("patentbridge-access-");
      for (String name :
          List.of(
              "patents/power-battery.jsonl",
              "needs/power-battery.csv",
              "mandates/power-battery.csv",
              "events/" + EVENT + ".json",
              "events/" + EVENT + ".participants.csv")) {
        copy(name, folder);
      }
      try (var files = Files.list(World.SAMPLES.resolve("organizations"))) {
        for (Path file : files.toList()) {
          copy("organizations/" + file.getFileName(), folder);
        }
      }
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot copy the samples", unwritable);
    }
  }

  private static void copy(String name, Path folder) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.copy(World.SAMPLES.resolve(name), file);
  }
}
