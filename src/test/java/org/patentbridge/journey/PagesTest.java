package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.outcome.Outcomes;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.domain.tier.TierLog;
import org.patentbridge.usecase.MakeFeedbackLinks;
import org.patentbridge.usecase.SeedAccounts;

/** Each role's way through the pages, in both languages, in a real browser. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesTest {

  private static final String EVENT = "/events/thousand-universities-2026-12";
  private static final String CHAIN = "/chains/power-battery?month=2026-12";
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @Nullable Map<Role, SeedAccounts.SignIn> people;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost/");

  @Inject World world;
  @Inject SeedAccounts seedAccounts;
  @Inject After after;

  @BeforeEach
  void somebodyLooks() throws IOException {
    var chromium = BROWSERS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (System.getenv("PATENTBRIDGE_CI") != null) {
      assertThat(chromium).as("Chromium is missing: apt-get install chromium").isPresent();
    }
    assumeTrue(chromium.isPresent(), "Chromium is missing: apt-get install chromium");
    if (browser == null) {
      var options =
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      playwright = Playwright.create(options);
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium.get())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
    }
    if (people == null) {
      people = cast();
    }
  }

  /** The samples of one chain with an event, and one account for each role. */
  private Map<Role, SeedAccounts.SignIn> cast() throws IOException {
    world.empty();
    var played = world.play(samples()).answer();
    var runs = played.events().stream().map(e -> e.run()).toList();
    Map<Role, SeedAccounts.SignIn> all = new EnumMap<>(Role.class);
    seedAccounts
        .run(World.ORGANIZER, runs)
        .forEach(signIn -> all.put(signIn.account().role(), signIn));
    return all;
  }

  private static Path samples() throws IOException {
    var folder = Files.createTempDirectory("patentbridge-pages-");
    try (Stream<Path> files = Files.walk(World.SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var name = World.SAMPLES.relativize(file).toString();
        if (name.matches(
            "organizations/.*|(patents|needs|mandates)/power-battery.*|patents/companies.*"
                + "|events/thousand-universities.*")) {
          Files.createDirectories(folder.resolve(name).getParent());
          Files.copy(file, folder.resolve(name));
        }
      }
    }
    return folder;
  }

  @AfterAll
  static void everybodyGoesHome() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
    people = null;
  }

  private Visitor visitor(Role role, String language) {
    var who = role.name().toLowerCase(java.util.Locale.ROOT);
    var origin = "http://localhost:" + service.getPort();
    var visitor = new Visitor(Objects.requireNonNull(browser), origin, who, language);
    visitor.go("/search?lang=" + language);
    if (role != Role.OBSERVER) {
      var signIn = Objects.requireNonNull(Objects.requireNonNull(people).get(role));
      visitor.look("/sign-in", "sign-in");
      visitor.signIn(signIn.account().name().value(), signIn.password());
    }
    return visitor;
  }

  @Order(1)
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void organizerMakesAnEventReviewsPublishesAndPlansTheDay(String language) {
    try (var visitor = visitor(Role.ORGANIZER, language)) {
      var page = visitor.page();
      visitor.look("/", "board");
      assertThat(page.url()).endsWith("/events");
      assertThat(page.locator("table tbody tr").count()).isPositive();
      makeAnEvent(visitor, language);
      visitor.look(EVENT, "lists");
      visitor.look(EVENT + "?by=holder", "lists-by-holder");
      page.locator("details.why:not([open]) > summary").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("details.why[open]").count()).isEqualTo(2);
      review(visitor);
      visitor.look(EVENT + "/review/difference", "difference");
      run(visitor);
      visitor.look(EVENT + "/timetable", "timetable");
      visitor.follow(page.locator("button[value=trial]"));
      assertThat(page.locator("section[role=status]").count()).isEqualTo(1);
      visitor.look("timetable-trial");
      setMonth(visitor);
      somethingComesOfIt();
      seeOutcomes(visitor);
      visitor.look(EVENT + "/edit", "event-form");
      visitor.look("/events/no-such-event", "problem");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  private static void makeAnEvent(Visitor visitor, String language) {
    var page = visitor.page();
    visitor.look("/events/new", "new-event");
    page.fill("#id", "spring-" + language);
    page.fill("#day", "2027-03-18");
    page.locator("main details.more > summary").click();
    page.fill("#quotas", "nonsense");
    visitor.follow(page.locator("main form button"));
    assertThat(page.locator(".failure").count()).isEqualTo(1);
    visitor.look("new-event-refused");
    page.fill("#quotas", "");
    visitor.follow(page.locator("main form button"));
    assertThat(page.url()).contains("/participants");
    visitor.look("no-participants");
    var rows = "参会单位,参会方\n没有这家公司,需求方\n";
    page.setInputFiles(
        "#file", new FilePayload("p.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
    visitor.follow(page.locator("form[enctype] button"));
    assertThat(page.locator(".failure").innerText()).contains("没有这家公司");
    visitor.look("participants-refused");
    visitor.look(EVENT + "/participants", "participants");
  }

  private static void review(Visitor visitor) {
    var page = visitor.page();
    visitor.look(EVENT + "/review", "review");
    var edit = page.locator("details.edit").first();
    edit.locator("summary").click();
    edit.locator("input[name=because]").first().fill("the firm asked for another day");
    visitor.follow(edit.locator("button[value=NOTE]"));
    assertThat(page.locator("p.done").count()).isEqualTo(1);
    visitor.look("review-edited");
    if (page.locator("form[action$=approve] button").count() > 0) {
      visitor.follow(page.locator("form[action$=approve] button"));
    }
    page.locator("input[name=withoutThem]").check();
    visitor.follow(page.locator("form[action$=publish] button"));
    assertThat(page.locator("form[action$=undo]").count()).isEqualTo(1);
    page.fill("form[action$=undo] input[name=because]", "one more look");
    visitor.follow(page.locator("form[action$=undo] button"));
    page.locator("input[name=withoutThem]").check();
    visitor.follow(page.locator("form[action$=publish] button"));
    visitor.look("published");
  }

  /** A licence was signed, and something of the holder's was found too early. */
  private void somethingComesOfIt() {
    var id = new EventId(EVENT.substring("/events/".length()));
    var holder = Objects.requireNonNull(Objects.requireNonNull(people).get(Role.HOLDER));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                WorkspaceScope.in(
                    WorkspaceId.MAIN,
                    () -> {
                      came(id, holder.account().organization());
                      return id;
                    }));
  }

  private void came(EventId id, OrganizationId holder) {
    var version = Publication.standing(after.publications.listOf(id)).orElseThrow().version();
    var match =
        after.publications.content(id, version).rows().stream()
            .map(row -> row.entry().match())
            .filter(m -> m.holderParty().equals(holder))
            .findFirst()
            .orElseThrow();
    var pairing = match.pairing();
    after.outcomes.save(
        new Outcome(id, pairing, OutcomeStep.CONTRACT, World.DAY, IntentMode.LICENCE, null));
    if (after.tiers.list().isEmpty()) {
      after.tiers.add(
          List.of(
              new TierChange(
                  pairing.offering(),
                  Tier.STANDARD,
                  Tier.CULTIVATION,
                  Instant.parse("2026-11-20T02:00:00Z"),
                  "three-too-early",
                  "a test",
                  3,
                  OfferingState.UNKNOWN)));
    }
  }

  /** What is kept after an event; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static final class After {
    private final Publications publications;
    private final Outcomes outcomes;
    private final TierLog tiers;
    private final MakeFeedbackLinks links;

    @Inject
    After(Publications publications, Outcomes outcomes, TierLog tiers, MakeFeedbackLinks links) {
      this.publications = publications;
      this.outcomes = outcomes;
      this.tiers = tiers;
      this.links = links;
    }
  }

  private static void seeOutcomes(Visitor visitor) {
    var page = visitor.page();
    visitor.look("/outcomes", "outcomes");
    assertThat(page.locator("#funnel tbody tr").count()).isPositive();
    visitor.go("/outcomes?by=half-year");
    assertThat(page.locator(".picture canvas").count()).isEqualTo(1);
    visitor.look("outcomes-by-half-year");
    visitor.look("/learning", "learning");
    assertThat(page.locator("main .empty").count()).isEqualTo(1);
  }

  /** Answers one of the party's own matches, and reads the answer again. */
  private static void answer(Visitor visitor) {
    var page = visitor.page();
    visitor.look("/feedback", "feedback");
    var first = page.locator("li.card").first();
    first.locator("summary").focus();
    page.keyboard().press("Enter");
    first.locator("input[value=GOOD]").check();
    first.locator("input[value=TOO_EARLY]").check();
    first.locator("textarea").fill("a pilot with our own material");
    visitor.look("feedback-open");
    visitor.follow(first.locator("button"));
    assertThat(page.locator("p.done").count()).isEqualTo(1);
    assertThat(page.locator("li.card .chip.good").count()).isPositive();
  }

  private static void run(Visitor visitor) {
    var page = visitor.page();
    visitor.look(EVENT + "/runs", "runs");
    page.fill("#asOf", World.DAY.toString());
    page.fill("#seed", "1");
    visitor.follow(page.locator("main form button").first());
    page.waitForSelector(
        "#progress a.button", new Page.WaitForSelectorOptions().setTimeout(120_000));
    visitor.look("run");
  }

  private static void setMonth(Visitor visitor) {
    var page = visitor.page();
    visitor.look("/chains", "chains");
    page.locator("details.edit summary").click();
    page.fill("#month", "2026-12");
    page.selectOption("#chain", "power-battery");
    visitor.follow(page.locator("details.edit button"));
    visitor.look("chains-with-calendar");
    visitor.look(CHAIN, "chain");
  }

  @Order(2)
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void companyWritesANeedAndFindsPatents(String language) {
    try (var visitor = visitor(Role.SME, language)) {
      var page = visitor.page();
      visitor.look("/", "needs");
      page.locator("#text").pressSequentially("电动自行车电池低温掉电快，想找能直接用在现有产线上的办法");
      page.waitForSelector("#completeness meter");
      visitor.look("need-typed");
      page.locator("details.more summary").click();
      page.fill("#title", "低温电池 " + language);
      visitor.follow(page.locator("button[formaction]"));
      assertThat(page.url()).contains("/needs/");
      visitor.look("need");
      visitor.follow(page.locator("article a.button"));
      assertThat(page.locator("ol.results > li").count()).isPositive();
      assertThat(page.locator("mark").count()).isPositive();
      page.waitForSelector("#far > :not(form)");
      visitor.look("matches");
      visitor.follow(page.locator("input[value=open]"));
      page.locator("input[name=offering]").fill("CN 197000001 B");
      visitor.follow(page.locator("form[action$=why-not] button"));
      visitor.look("why-not");
      visitor.look("/search?q=%E5%9B%BA%E6%80%81%E7%94%B5%E8%A7%A3%E8%B4%A8", "search");
      page.locator("input[name=id]").nth(0).check();
      page.locator("input[name=id]").nth(1).check();
      visitor.follow(page.locator("form[action$=compare] button"));
      assertThat(page.locator("table.compare thead th").count()).isEqualTo(2);
      visitor.look("compare");
      visitor.follow(page.locator("table.compare thead a"));
      visitor.look("offering");
      visitor.follow(page.locator("a[href$=similar]"));
      visitor.look("similar");
      page.goBack();
      visitor.follow(page.locator("a[href^='/meetings/ask']"));
      visitor.look("ask-meeting");
      page.fill("#note", "we would like to see a sample");
      visitor.follow(page.locator("main form button"));
      assertThat(page.locator("p.done").count()).isEqualTo(1);
      visitor.look("/search?q=qqzzqq", "nothing-found");
      answer(visitor);
      visitor.look("/outcomes", "outcomes");
      visitor.look("/events", "forbidden");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Order(3)
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void investorWalksTheChainAndKeepsRows(String language) {
    try (var visitor = visitor(Role.INVESTOR, language)) {
      var page = visitor.page();
      visitor.look("/", "home");
      visitor.look(CHAIN, "chain");
      assertThat(page.locator(".picture canvas").count()).isEqualTo(1);
      assertThat(page.locator("#links tbody tr").count()).isGreaterThan(3);
      page.locator("details:has(a[href^='/companies/']) > summary").last().click();
      var row = page.locator("li.result:has(a[href^='/companies/'])").first();
      row.locator("details.edit > summary").click();
      row.locator("input[name=note]").fill("ask about the pilot line");
      visitor.follow(row.locator("button[value=keep]"));
      assertThat(page.url()).contains("/kept");
      visitor.look("kept");
      visitor.follow(page.locator("button[value=meet]"));
      visitor.look("meeting-asked");
      visitor.follow(page.locator("main h3 a[href^='/companies/']"));
      visitor.look("company");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Order(4)
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void holderSeesItsInventoryAndToWhomItWasShown(String language) {
    try (var visitor = visitor(Role.HOLDER, language)) {
      var page = visitor.page();
      visitor.look("/", "inventory");
      assertThat(page.locator("table tbody tr").count()).isGreaterThan(1);
      assertThat(page.locator("#proposals + .scroll tbody tr").count()).isPositive();
      assertThat(page.locator("#tiers + .scroll tbody tr").count()).isPositive();
      answer(visitor);
      openALink(visitor, language);
      visitor.go("/");
      visitor.follow(page.locator("table tbody a"));
      visitor.look("offering");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  /** A one-click link needs nobody who is signed in. */
  private void openALink(Visitor visitor, String language) {
    var page = visitor.page();
    var id = new EventId(EVENT.substring("/events/".length()));
    var link = after.links.run(World.ORGANIZER, id, 30).getFirst();
    visitor.look(link.page() + "?lang=" + language, "feedback-link");
    page.locator("input[value=FAIR]").check();
    visitor.follow(page.locator("main form button"));
    assertThat(page.locator("p.done").count()).isEqualTo(1);
  }

  @Order(5)
  @Test
  void keyboardReachesTheContentAndTheOtherLanguage() {
    try (var visitor = visitor(Role.OBSERVER, "en")) {
      var page = visitor.page();
      visitor.look("/search", "search-home");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");
      visitor.go("/search?q=H01M&openLicence=true");
      visitor.follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("中文")));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      assertThat(page.url()).contains("q=H01M", "openLicence=true");
      visitor.go("/search");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      assertThat(visitor.faults()).isEmpty();
    }
  }
}
