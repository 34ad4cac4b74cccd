package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.PasswordDigest;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.alert.AlertDigestId;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.alert.PatentVersion;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.standing.Presearcher;

/**
 * Documents that come and change at random, persons who follow, pause and end, and a process that
 * dies at any moment: within transactions, between them, and after a commit that nobody heard of.
 * What was given is compared with what follows from the order of the events alone.
 */
final class KilledMatching {

  private static final String[] WORDS = {
    "阀门", "密封", "电池", "隔膜", "涂层", "焊接", "传感器", "陶瓷", "轴承", "灌溉", "芯片", "薄膜", "催化剂", "机器人", "水泥",
    "光伏"
  };
  private static final int VARIANTS = 300;
  private static final int NEEDS = 40;
  private static final int KILLED_ONE_IN = 9;
  private static final OrganizationId OWNER = new OrganizationId("sme:trial");
  private static final List<WorkspaceId> WORKSPACES =
      List.of(WorkspaceId.MAIN, new WorkspaceId("harbour"));

  private final Parts parts;
  private final SplittableRandom random;
  private final String seed;
  private final int batch;
  private final List<BilingualText> variants = new ArrayList<>();
  private final List<Follower> followers = new ArrayList<>();
  private final Map<Integer, Integer> variantOf = new HashMap<>();
  private final Map<Integer, Set<Follower>> heardSince = new HashMap<>();
  private int kills;
  private int events;

  /** The real parts of the program. */
  record Parts(
      Engine engine,
      StandingDesk desk,
      ChangeLog changes,
      org.patentbridge.standing.Measuring measuring,
      org.patentbridge.domain.access.Accounts accounts,
      org.patentbridge.domain.alert.AlertDigests digests,
      KeepJob keep,
      FollowNeed follow,
      ChangeStandingNeed change) {}

  /** A person with a need, and what the person should have been told. */
  private static final class Follower {
    private final Account person;
    private final NeedId need;
    private final StandingNeedId id;
    private final Set<PatentVersion> expected = new HashSet<>();
    private final Set<PatentVersion> told = new HashSet<>();
    private boolean[] matches = {};
    private boolean hears;

    Follower(Account person, NeedId need) {
      this.person = person;
      this.need = need;
      this.id = StandingNeedId.of(person.name(), need);
    }
  }

  /** What a trial came to. */
  record Outcome(int events, int kills, long alerts, long missed, long doubled) {}

  /** The process dies. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed");
    }
  }

  /**
   * @param batch documents between two passes
   */
  KilledMatching(Parts parts, long seed, int batch) {
    this.parts = parts;
    this.batch = batch;
    this.random = new SplittableRandom(seed);
    this.seed = "seed " + seed;
  }

  Outcome run(int documentEvents) {
    for (int i = 0; i < VARIANTS; i++) {
      variants.add(new BilingualText("", "", words(3 + random.nextInt(9)), ""));
    }
    openAccounts();
    var day = LocalDate.of(2026, 1, 1);
    while (events < documentEvents) {
      batch(Math.min(batch, documentEvents - events));
      until(this::match);
      settle();
      if (random.nextInt(4) == 0) {
        var today = day;
        until(() -> digest(today));
        day = day.plusDays(1);
      }
    }
    var last = day;
    until(() -> digest(last));
    return compared();
  }

  private String words(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS[random.nextInt(1 + random.nextInt(WORDS.length))]);
    }
    return text.toString();
  }

  private void openAccounts() {
    for (int i = 0; i < NEEDS; i++) {
      var workspace = WORKSPACES.get(i % WORKSPACES.size());
      var name = new AccountName("person-" + i / 3 + "-" + i % WORKSPACES.size());
      var account = new Account(name, "P", Role.SME, OWNER, workspace, true, Instant.EPOCH);
      var need = need(i);
      inTransaction(
          workspace,
          () -> {
            if (parts.accounts.find(name).isEmpty()) {
              parts.accounts.add(account, new PasswordDigest("none"));
            }
            parts.desk.needs().saveAll(List.of(need));
          });
      followers.add(new Follower(account, need.id()));
    }
  }

  private TechnologyNeed need(int number) {
    return new TechnologyNeed(
        new NeedId("trial-" + number),
        OWNER,
        new BilingualText("", "", words(2 + random.nextInt(3)), ""),
        NeedElements.NONE,
        NeedContext.UNKNOWN,
        NeedTerms.UNKNOWN,
        Confidentiality.ORGANIZER_ONLY,
        null,
        NeedStatus.OPEN,
        Origin.ENTERED);
  }

  /** Some documents, and now and then a person who changes the mind between them. */
  private void batch(int size) {
    int done = 0;
    while (done < size) {
      int some = 1 + random.nextInt(Math.min(batch / 4, size - done));
      documents(some);
      done += some;
      if (random.nextInt(3) == 0) {
        turn();
      }
    }
    events += size;
  }

  private void documents(int count) {
    Map<Integer, Integer> news = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int number =
          variantOf.isEmpty() || random.nextInt(3) > 0
              ? variantOf.size() + news.size()
              : random.nextInt(variantOf.size());
      news.put(number, random.nextInt(VARIANTS));
    }
    List<Patent> patents = new ArrayList<>();
    news.forEach((number, variant) -> patents.add(patent(number, variant)));
    until(
        () ->
            inTransaction(
                WorkspaceId.MAIN,
                () -> {
                  parts.engine.records().patents().saveAll(patents);
                  die();
                }));
    news.forEach(
        (number, variant) -> {
          var before = variantOf.put(number, variant);
          if (!variant.equals(before)) {
            var hearing = heardSince.computeIfAbsent(number, n -> new HashSet<>());
            followers.stream().filter(f -> f.hears).forEach(hearing::add);
          }
        });
  }

  private Patent patent(int number, int variant) {
    var bare = SamplePatents.BARE;
    return new Patent(
        PatentId.ofSource("trial", Integer.toString(number)),
        bare.numbers(),
        bare.kind(),
        variants.get(variant),
        bare.ipc(),
        bare.holders(),
        bare.dates(),
        bare.status(),
        bare.terms(),
        bare.readiness(),
        bare.record(),
        bare.origin());
  }

  private void turn() {
    var who = followers.get(random.nextInt(followers.size()));
    var viewer = who.person.viewer();
    if (who.matches.length == 0) {
      var request = new FollowNeed.Request(who.need, 100, 35, Language.ZH, null);
      until(() -> withDeath(() -> parts.follow.run(viewer, request)));
      who.hears = true;
      who.matches = matches(who);
    } else {
      var state =
          !who.hears
              ? StandingNeed.State.ACTIVE
              : random.nextBoolean() ? StandingNeed.State.PAUSED : StandingNeed.State.ENDED;
      until(() -> withDeath(() -> parts.change.run(viewer, who.id, state, null)));
      who.hears = !who.hears;
    }
  }

  /** Dies within the transaction or after it, or not. */
  private void withDeath(Runnable work) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              work.run();
              die();
            });
    die();
  }

  /** Which texts a need matches, each asked alone. */
  private boolean[] matches(Follower who) {
    var builder = new Presearcher.Builder();
    try (var visit = WorkspaceScope.enter(who.person.workspace())) {
      parts.desk.standing().measures(List.of(who.id)).forEach(builder::add);
    }
    var stream = builder.build().stream();
    var composer = parts.engine.composer();
    var all = new boolean[VARIANTS];
    for (int v = 0; v < VARIANTS; v++) {
      all[v] = !stream.met(parts.measuring.read(composer.compose(patent(0, v)))).isEmpty();
    }
    return all;
  }

  /** All that was committed has been matched: what was heard of is expected from now on. */
  private void settle() {
    heardSince.forEach(
        (number, heard) -> {
          int variant = variantOf.getOrDefault(number, 0);
          var version = PatentVersion.of(patent(number, variant));
          heard.stream().filter(f -> f.matches[variant]).forEach(f -> f.expected.add(version));
        });
    heardSince.clear();
  }

  private void match() {
    var dying =
        new StandingDesk(
            parts.desk.standing(),
            new DyingAlerts(),
            parts.desk.needs(),
            parts.accounts,
            parts.measuring,
            new DyingKeep());
    new MatchStandingNeeds(
            parts.engine, dying, new DyingLog(), parts.measuring, parts.accounts, new DyingKeep())
        .run(Viewer.LOCAL_ADMINISTRATOR, Progress.NONE);
  }

  private void digest(LocalDate day) {
    new MakeDigests(parts.engine, parts.desk, parts.digests, parts.accounts, new DyingKeep())
        .run(Viewer.LOCAL_ADMINISTRATOR, day);
  }

  private void until(Runnable work) {
    for (; ; ) {
      try {
        work.run();
        return;
      } catch (Killed killed) {
        kills++;
      }
    }
  }

  private void die() {
    if (random.nextInt(KILLED_ONE_IN) == 0) {
      throw new Killed();
    }
  }

  private static void inTransaction(WorkspaceId workspace, Runnable work) {
    try (var visit = WorkspaceScope.enter(workspace)) {
      QuarkusTransaction.requiringNew().run(work);
    }
  }

  private Outcome compared() {
    long missed = 0;
    long wrong = 0;
    long given = 0;
    for (var who : followers) {
      var workspace = who.person.workspace();
      var alerts = WorkspaceScope.in(workspace, () -> parts.desk.alerts().listOf(who.id));
      var versions = new HashSet<>(alerts.stream().map(Alert::version).toList());
      given += alerts.size();
      wrong += alerts.size() - versions.size();
      wrong += versions.stream().filter(v -> !who.expected.contains(v)).count();
      missed += who.expected.stream().filter(v -> !versions.contains(v)).count();
    }
    wrong += toldTwice();
    return new Outcome(events, kills, given, missed, wrong);
  }

  /** Alerts that stand in two digests, or in none although nobody paused. */
  private long toldTwice() {
    long wrong = 0;
    for (var who : followers) {
      try (var visit = WorkspaceScope.enter(who.person.workspace())) {
        for (var digest : parts.digests.listOf(who.person.name())) {
          for (var line : digest.lines()) {
            boolean own = line.alert().standing().equals(who.id);
            wrong += own && !who.told.add(line.alert().version()) ? 1 : 0;
          }
        }
        var one = parts.desk.standing().find(who.id);
        boolean paused = one.filter(s -> s.state() == StandingNeed.State.PAUSED).isPresent();
        int given = parts.desk.alerts().listOf(who.id).size();
        wrong += !paused && who.told.size() != given ? 1 : 0;
        assertThat(who.told.size()).as(seed).isLessThanOrEqualTo(given);
      }
    }
    return wrong;
  }

  /** Dies within a transaction, or after its commit. */
  private final class DyingKeep extends KeepJob {
    @Override
    public void run(Runnable writes) {
      parts.keep.run(
          () -> {
            die();
            writes.run();
            die();
          });
      die();
    }
  }

  /** Dies while it reads. */
  private final class DyingLog implements ChangeLog {
    @Override
    public ChangeNumber last() {
      return parts.changes.last();
    }

    @Override
    public List<Change> listAfter(ChangeNumber position, int limit) {
      die();
      return parts.changes.listAfter(position, 1 + random.nextInt(limit));
    }
  }

  /** Dies between the steps of a transaction. */
  private final class DyingAlerts implements Alerts {

    private final Alerts real = parts.desk.alerts();

    @Override
    public ChangeNumber matched() {
      return real.matched();
    }

    @Override
    public boolean moveMatched(ChangeNumber from, ChangeNumber to) {
      boolean moved = real.moveMatched(from, to);
      die();
      return moved;
    }

    @Override
    public int add(Collection<Alert> alerts) {
      var all = List.copyOf(alerts);
      int half = all.size() / 2;
      int added = real.add(all.subList(0, half));
      die();
      return added + real.add(all.subList(half, all.size()));
    }

    @Override
    public List<Alert> listOf(StandingNeedId standing) {
      return real.listOf(standing);
    }

    @Override
    public List<AccountName> waiting() {
      return real.waiting();
    }

    @Override
    public List<Alert> listWaiting(AccountName person) {
      return real.listWaiting(person);
    }

    @Override
    public void putIn(AlertDigestId digest, Collection<Alert> alerts) {
      real.putIn(digest, alerts);
    }

    @Override
    public void removeOf(AccountName person) {
      real.removeOf(person);
    }
  }
}
