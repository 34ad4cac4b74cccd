package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.LetterTrouble;
import org.patentbridge.domain.letter.Letters;
import org.patentbridge.domain.letter.Mail;
import org.patentbridge.domain.letter.Post;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.ErasePerson;
import org.patentbridge.usecase.ExportPerson;
import org.patentbridge.usecase.FollowNeed;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.MakeDigests;
import org.patentbridge.usecase.MatchStandingNeeds;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.SendLetters;

/** Letters go by a real mail server, once each, and tell what became of them. */
@QuarkusTest
@TestProfile(MailProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersTest {

  private static final AccountName COMPANY = new AccountName("sme@example.org");
  private static final AccountName HOLDER = new AccountName("holder@example.org");
  private static final Pattern LINK = Pattern.compile("https://bridge\\.example\\.org(/\\S+)");
  private static final int ROW = 80;
  private static final String NEEDS = "需求编号,企业统一社会信用代码,企业名称,标题,问题描述,保密级别\n";

  @Inject SignedIn signedIn;
  @Inject Shell shell;
  @Inject Scheduler scheduler;
  @Inject Events events;
  @Inject Accounts accounts;
  @Inject Letters letters;
  @Inject SendLetters send;
  @Inject Post post;
  @Inject Standing standing;

  /** What makes news of patents. */
  @jakarta.inject.Singleton
  static final class Standing {
    private final FollowNeed follow;
    private final MatchStandingNeeds match;
    private final MakeDigests make;
    private final ExportPerson export;
    private final ErasePerson erase;

    @Inject
    Standing(
        FollowNeed follow,
        MatchStandingNeeds match,
        MakeDigests make,
        ExportPerson export,
        ErasePerson erase) {
      this.follow = follow;
      this.match = match;
      this.make = make;
      this.export = export;
      this.erase = erase;
    }
  }

  private static Doorman doorman;

  @BeforeAll
  static void serverStands() {
    var port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
    doorman = new Doorman(port);
  }

  @AfterAll
  static void serverGoes() {
    doorman.close();
  }

  @BeforeEach
  void everybodyIsThere() {
    if (!signedIn.isMade()) {
      TravellingClock.travelTo(World.DAY);
    }
    signedIn.cast();
  }

  @AfterEach
  void quietAgain() {
    scheduler.pause();
    doorman.welcomeAll();
  }

  private LocalDate eventDay() {
    return events.get(SignedIn.EVENT).slots().day();
  }

  private List<Letter> send(LocalDate day) {
    return send.run(World.ORGANIZER, day, false, Progress.NONE).letters();
  }

  private static List<MimeMessage> received(AccountName account) {
    return Stream.of(doorman.server().getReceivedMessagesForDomain(account.value())).toList();
  }

  private static String text(MimeMessage message) {
    try {
      return message.getContent().toString().replace("\r\n", "\n");
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException("the letter cannot be read", unreadable);
    }
  }

  private static List<String> links(MimeMessage message) {
    return LINK.matcher(text(message)).results().map(found -> found.group(1)).toList();
  }

  private Letter letter(AccountName account, int days) {
    return letters.listOf(account).stream()
        .filter(l -> l.about().equals(SignedIn.EVENT + " " + days))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Order(0)
  void lettersInARowAllArrive() {
    for (int i = 0; i < ROW; i++) {
      var id = LetterId.of(LetterKind.ALERT_DIGEST, "row " + i, HOLDER);
      var mail = new Mail(id, "row@example.org", "第" + i + "封", "一\n.\n二", "https://x.org/y");
      assertThat(post.send(mail)).isEqualTo(Post.Receipt.TAKEN);
    }
    assertThat(doorman.server().getReceivedMessagesForDomain("row@example.org")).hasSize(ROW);
  }

  @Test
  @Order(1)
  void nobodyIsAskedBeforeTheEventIsOverAndEverybodyOnceAfterIt() throws Exception {
    var day = eventDay();
    TravellingClock.travelTo(day);
    assertThat(send(day)).isEmpty();
    TravellingClock.travelBy(Duration.ofHours(9));
    var planned = shell.run("letters", "send", "--dry-run", "--day", day.toString());
    assertThat(planned.out()).contains("sme@example.org").contains("holder@example.org");
    assertThat(received(COMPANY)).isEmpty();

    Callable<List<Letter>> sending = () -> send(day);
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var outcome : pool.invokeAll(List.of(sending, sending))) {
        assertThat(outcome.get())
            .allSatisfy(l -> assertThat(l.state()).isEqualTo(Letter.State.SENT));
      }
    }
    send(day);

    for (var account : List.of(COMPANY, HOLDER)) {
      assertThat(received(account)).as(account.value()).hasSize(1);
      var message = received(account).getFirst();
      assertThat(message.getHeader("Message-ID")).hasSize(1);
      assertThat(message.getSubject()).contains("合作进展如何").contains("what came of it");
      assertThat(text(message)).doesNotContain(SignedIn.CANARY);
      assertThat(links(message)).filteredOn(l -> l.startsWith("/feedback/link/")).isNotEmpty();
    }
    links(received(COMPANY).getFirst()).forEach(link -> given().get(link).then().statusCode(200));
    assertThat(letter(COMPANY, 0).state()).isEqualTo(Letter.State.SENT);
  }

  @Test
  @Order(2)
  void whoseAddressIsRefusedIsShownToTheOrganizerWhoTriesAgain() {
    var day = eventDay().plusDays(14);
    TravellingClock.travelTo(day);
    doorman.refuse("holder@example.org", 550);
    send(day);

    assertThat(letter(COMPANY, 14).state()).isEqualTo(Letter.State.SENT);
    var failed = letter(HOLDER, 14);
    assertThat(failed.trouble()).isEqualTo(LetterTrouble.REFUSED);
    assertThat(failed.reply()).isEqualTo(550);
    given()
        .get("/api/v1/letters?state=FAILED")
        .then()
        .statusCode(200)
        .body("letters.account", hasItem("holder@example.org"))
        .body("counts.FAILED", equalTo(1));
    given().get("/letters").then().statusCode(200).body(containsString("holder@example.org"));
    assertThat(shell.run("letters", "list", "--state", "failed").out()).contains("refused");
    assertThat(send(day)).isEmpty();

    doorman.welcomeAll();
    given()
        .post("/api/v1/letters/" + failed.id() + "/again")
        .then()
        .statusCode(200)
        .body("state", equalTo("WAITING"));
    int before = received(HOLDER).size();
    send(day);
    assertThat(received(HOLDER)).hasSize(before + 1);
    given().post("/api/v1/letters/" + failed.id() + "/again").then().statusCode(409);
  }

  @Test
  @Order(3)
  void serverThatIsDownStopsTheRoundAndLettersGoOutWhenItIsUp() {
    var day = eventDay().plusDays(90);
    TravellingClock.travelTo(day);
    int before = received(COMPANY).size() + received(HOLDER).size();
    doorman.shut();
    var touched = send(day);
    assertThat(touched)
        .singleElement()
        .extracting(Letter::trouble)
        .isEqualTo(LetterTrouble.UNREACHABLE);
    assertThat(touched.getFirst().state()).isEqualTo(Letter.State.WAITING);
    doorman.open();
    send(day);
    assertThat(letters.find(touched.getFirst().id()).orElseThrow().state())
        .as("not before its time")
        .isEqualTo(Letter.State.WAITING);

    doorman.refuse(touched.getFirst().account().value(), 451);
    TravellingClock.travelBy(Duration.ofMinutes(16));
    assertThat(send(day)).extracting(Letter::trouble).containsExactly(LetterTrouble.BUSY);
    doorman.welcomeAll();
    TravellingClock.travelBy(Duration.ofMinutes(61));
    assertThat(send(day)).extracting(Letter::state).containsExactly(Letter.State.SENT);
    assertThat(received(COMPANY).size() + received(HOLDER).size()).isEqualTo(before + 2);
  }

  @Test
  @Order(4)
  void letterOfWhichNobodyKnowsWhetherItArrivedIsNotRepeatedByItself() {
    var day = eventDay().plusDays(180);
    TravellingClock.travelTo(day);
    int before = received(COMPANY).size();
    doorman.hangUp(true);
    send(day);
    doorman.welcomeAll();
    assertThat(letter(COMPANY, 180).state()).isEqualTo(Letter.State.UNCLEAR);
    TravellingClock.travelBy(Duration.ofHours(3));
    assertThat(send(day)).isEmpty();
    assertThat(received(COMPANY)).as("the server had taken it").hasSize(before + 1);
    var again = shell.run("letters", "again", letter(COMPANY, 180).id().value());
    assertThat(again.code()).as(again.err()).isZero();
    send(day);
    assertThat(received(COMPANY)).hasSize(before + 2);
    assertThat(send(day.plusDays(15))).as("too late to ask").isEmpty();
  }

  private Account follows(AccountName name, String need, Language language) {
    var account = accounts.find(name).orElseThrow();
    var request = new FollowNeed.Request(new NeedId(need), 100, 20, language, null);
    standing.follow.run(account.viewer(), request);
    return account;
  }

  private void patent(int number, String words) {
    var line =
        "{\"publicationNumber\":\"CN %d B\",\"titleZh\":\"%s\",\"abstractZh\":\"%s\"}\n"
            .formatted(number, words, words);
    signedIn.taken(World.ORGANIZER, ImportRecords.Kind.PATENTS, line, ".jsonl");
  }

  private static String stopPath(MimeMessage message) throws MessagingException {
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var link = LINK.matcher(message.getHeader("List-Unsubscribe")[0].replace(">", ""));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  @Order(5)
  void newPatentReachesWhoWaitsForItByMailUntilTheLinkEndsIt() throws Exception {
    var day = eventDay().plusDays(400);
    TravellingClock.travelTo(day);
    var company = accounts.find(COMPANY).orElseThrow();
    var holder = accounts.find(HOLDER).orElseThrow();
    var canary = SignedIn.CANARY;
    signedIn.imported(
        World.ORGANIZER,
        NEEDS
            + "L-1,%s,,%s,鲸骨陶瓷铆钉的低温烧结,仅组织方\n".formatted(company.organization(), canary)
            + "L-2,%s,,%s,鲸骨陶瓷铆钉,仅组织方\n".formatted(holder.organization(), canary));
    follows(COMPANY, "L-1", Language.ZH);
    follows(HOLDER, "L-2", Language.EN);
    standing.match.run(World.ORGANIZER, Progress.NONE);
    int before = received(COMPANY).size();
    int beforeHolder = received(HOLDER).size();

    scheduler.resume();
    patent(199_100_001, "鲸骨陶瓷铆钉低温烧结装置");
    assertThat(
            doorman
                .server()
                .waitForIncomingEmail(
                    60_000,
                    doorman.server().getReceivedMessages().length
                        + 2
                        - arrived(before, beforeHolder)))
        .isTrue();
    scheduler.pause();

    assertThat(received(COMPANY)).hasSize(before + 1);
    assertThat(received(HOLDER)).hasSize(beforeHolder + 1);
    var zh = received(COMPANY).getLast();
    var en = received(HOLDER).getLast();
    assertThat(zh.getSubject()).contains("持续需求");
    assertThat(en.getSubject()).contains("Standing needs");
    assertThat(text(zh)).contains("CN199100001B").contains("L-1").doesNotContain(canary, "L-2");
    assertThat(text(en)).contains("CN199100001B").doesNotContain(canary, "L-1");
    assertThat(GreenMailUtil.getHeaders(zh)).contains("Auto-Submitted");

    given()
        .contentType(ContentType.URLENC)
        .body("List-Unsubscribe=One-Click")
        .post(stopPath(zh))
        .then()
        .statusCode(200)
        .body("stopped", equalTo(true));
    end(links(en).stream().filter(l -> l.startsWith("/standing/end/")).findFirst().orElseThrow());
    var next = day.plusDays(1);
    TravellingClock.travelTo(next);
    patent(199_100_002, "鲸骨陶瓷铆钉低温烧结方法");
    standing.match.run(World.ORGANIZER, Progress.NONE);
    standing.make.run(World.ORGANIZER, next);
    send(next);

    assertThat(received(COMPANY)).as("unsubscribed").hasSize(before + 1);
    assertThat(received(HOLDER)).as("ended").hasSize(beforeHolder + 1);
    assertThat(letters.listOf(COMPANY).getFirst().trouble()).isEqualTo(LetterTrouble.STOPPED);
    given().delete(stopPath(zh)).then().body("stopped", equalTo(false));
    given().get("/letters/stop/no-link-of-ours").then().statusCode(404);
  }

  private int arrived(int before, int beforeHolder) {
    return received(COMPANY).size() - before + received(HOLDER).size() - beforeHolder;
  }

  /** As a person does it: looks at the page, then presses its button. */
  private void end(String page) {
    var shown = given().get(page).then().statusCode(200).extract();
    given()
        .redirects()
        .follow(false)
        .cookie("pb_form", shown.cookie("pb_form"))
        .contentType(ContentType.URLENC)
        .formParam("key", shown.cookie("pb_form"))
        .post(page)
        .then()
        .statusCode(303);
    given().get(page).then().body(containsString("已结束"));
  }

  @Test
  @Order(6)
  void personIsHandedItsLettersAndNothingIsLeftOfThemAfterwards() {
    var account = accounts.find(COMPANY).orElseThrow();
    var kept = standing.export.run(account.viewer());
    assertThat(kept.letters()).extracting(Letter::kind).contains(LetterKind.values());
    assertThat(kept.standing()).isNotEmpty();
    assertThat(kept.digests()).isNotEmpty();
    standing.erase.run(World.ORGANIZER, COMPANY);
    signedIn.forget();
    assertThat(letters.listOf(COMPANY)).isEmpty();
    assertThat(letters.listOf(HOLDER)).isNotEmpty();
  }
}
