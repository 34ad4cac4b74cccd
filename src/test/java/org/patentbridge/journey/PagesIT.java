package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** Each role's way through the pages of the packaged program, in both languages, in a browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIT {

  private static final String EVENT = "/events/thousand-universities-2026-12";
  private static final String CHAIN = "/chains/power-battery?month=2026-12";
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @Nullable Packaged program;

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
    if (program == null) {
      program = Packaged.demo();
    }
  }

  @AfterAll
  static void everybodyGoesHome() throws IOException {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
    if (program != null) {
      program.close();
      program = null;
    }
  }

  private static Packaged program() {
    return Objects.requireNonNull(program, "the program has not started");
  }

  private static Visitor visitor(Role role, String language) {
    var who = role.name().toLowerCase(Locale.ROOT);
    var visitor = new Visitor(Objects.requireNonNull(browser), program().origin(), who, language);
    visitor.go("/search?lang=" + language);
    if (role != Role.OBSERVER) {
      var signIn = program().signIn(role);
      visitor.look("/sign-in", "sign-in");
      visitor.signIn(signIn.name(), signIn.password());
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
      new Aftermath(page, EVENT).come(program().signIn(Role.HOLDER).organization());
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
    page.fill("#asOf", Packaged.DAY);
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
    visitor.look(openLink() + "?lang=" + language, "feedback-link");
    page.locator("input[value=FAIR]").check();
    visitor.follow(page.locator("main form button"));
    assertThat(page.locator("p.done").count()).isEqualTo(1);
  }

  private static String openLink() {
    try (var organizer = visitor(Role.ORGANIZER, "en")) {
      return new Aftermath(organizer.page(), EVENT).links().getFirst().page();
    }
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
      page.waitForURL(url -> url.endsWith("#main"));
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
