package org.patentbridge.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A person with a browser who looks at pages in one language. Every page that is looked at is
 * photographed on a desk and on a phone, and whatever is wrong with it is kept.
 */
final class Visitor implements AutoCloseable {

  private static final Path SCREENS = Path.of("target/screens");
  private static final int DESK_WIDTH = 1280;
  private static final int DESK_HEIGHT = 900;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final String WIDER = "document.documentElement.scrollWidth - innerWidth";

  private final String origin;
  private final String who;
  private final String language;
  private final BrowserContext context;
  private final Page page;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> faults = new LinkedHashSet<>();

  Visitor(Browser browser, String origin, String who, String language) {
    this.origin = origin;
    this.who = who;
    this.language = language;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                .setViewportSize(DESK_WIDTH, DESK_HEIGHT));
    this.page = context.newPage();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
            faults.add("a request left the origin: " + request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            faults.add(page.url() + " console: " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + " script: " + error));
    page.onDialog(dialog -> dialog.accept());
  }

  Page page() {
    return page;
  }

  /** Signs in as an account. */
  void signIn(String account, String password) {
    go("/sign-in");
    page.fill("#name", account);
    page.fill("#password", password);
    page.click("form.stacked button");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** Opens an address without looking closer. */
  void go(String path) {
    page.navigate(origin + path);
  }

  /** Opens an address and looks at it. */
  void look(String path, String name) {
    go(path);
    look(name);
  }

  /** Looks at the page that is open: as one who cannot see it, at a desk, and on a phone. */
  void look(String name) {
    if (!seen.add(name)) {
      return;
    }
    var html = page.locator("html").getAttribute("lang");
    if (!html.startsWith(language)) {
      faults.add(name + " speaks " + html);
    }
    page.evaluate("document.querySelectorAll('details.why').forEach((d, i) => d.open = i === 0)");
    var axe = new AxeBuilder(page).setLegacyMode(true).analyze();
    axe.getViolations().stream()
        .filter(v -> v.getImpact().equals("serious") || v.getImpact().equals("critical"))
        .forEach(
            v ->
                faults.add(
                    "%s (%s): %s %s %s"
                        .formatted(
                            name,
                            page.url(),
                            v.getId(),
                            v.getHelp(),
                            v.getNodes().stream().limit(3).map(n -> n.getHtml()).toList())));
    shoot(name, "desk");
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    var wider = (Number) page.evaluate(WIDER);
    if (wider.intValue() > 1) {
      faults.add(name + " is " + wider + " px wider than a phone");
    }
    shoot(name, "phone");
    page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
  }

  private void shoot(String name, String place) {
    var file = SCREENS.resolve("%s-%s-%s-%s.png".formatted(who, name, language, place));
    try {
      Files.createDirectories(SCREENS);
    } catch (IOException stuck) {
      throw new UncheckedIOException("cannot make " + SCREENS, stuck);
    }
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Clicks and waits for the page that it leads to. */
  void follow(Locator what) {
    what.first().click();
    page.waitForLoadState();
  }

  /** What was wrong with any of the pages. */
  List<String> faults() {
    return new ArrayList<>(faults);
  }

  @Override
  public void close() {
    context.close();
  }
}
