package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.usecase.SetChainOfMonth;

/** One key industrial chain each month: set, listed, cleared, each with its event. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class CalendarTest {

  @Inject World world;
  @Inject Shell shell;
  @Inject Events events;
  @Inject SetChainOfMonth setChainOfMonth;

  @BeforeEach
  void start() {
    world.empty();
  }

  @Test
  void monthGetsItsEventWithAQuotaForEachLink() {
    var outcome = shell.run("calendar", "set", "2027-03", "hydrogen");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("hydrogen-2027-03");
    var event = events.get(new EventId("hydrogen-2027-03"));
    assertThat(event.slots().day()).as("third Thursday").isEqualTo(LocalDate.of(2027, 3, 18));
    assertThat(event.chain()).isEqualTo(new ChainId("hydrogen"));
    assertThat(event.programme()).isEqualTo("one-key-industrial-chain-each-month");
    assertThat(event.rules().balance().quotas())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            q -> {
              assertThat(q.subject()).isEqualTo(Quota.Subject.CHAIN_LINK);
              assertThat(q.key()).startsWith("hydrogen/");
              assertThat(q.limits()).isEqualTo(new Limits(1, 40));
            });
  }

  @Test
  void eventThatIsThereStaysAsItIs() {
    assertThat(shell.run("calendar", "set", "2027-03", "hydrogen", "--day", "2027-03-02").code())
        .isZero();
    assertThat(shell.run("calendar", "set", "2027-03", "hydrogen", "--note", "春季").code()).isZero();
    assertThat(events.get(new EventId("hydrogen-2027-03")).slots().day())
        .isEqualTo(LocalDate.of(2027, 3, 2));
    assertThat(shell.run("calendar", "list").out()).contains("2027-03", "hydrogen", "春季");
  }

  @Test
  void monthsAreListedAndClearedAtBothDoors() {
    given()
        .contentType("application/json")
        .body("{\"chain\":\"biomedicine\",\"noEvent\":true}")
        .put("/api/v1/calendar/2027-05")
        .then()
        .statusCode(200)
        .body("event", equalTo(null));
    given()
        .get("/api/v1/calendar")
        .then()
        .body("$", hasSize(1))
        .body("[0].month", equalTo("2027-05"))
        .body("[0].name.zh", equalTo("生物医药"));
    var cleared = shell.run("calendar", "clear", "2027-05");
    assertThat(cleared.out()).contains("biomedicine");
    assertThat(shell.run("calendar", "clear", "2027-05").code()).isEqualTo(1);
    given().delete("/api/v1/calendar/2027-05").then().statusCode(404);
    assertThat(shell.run("calendar", "list").out()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(shell.run("calendar", "set", "2027-13", "hydrogen").code()).isEqualTo(2);
    assertThat(shell.run("calendar", "set", "2027-03", "tulips").code()).isEqualTo(1);
    var otherMonth = shell.run("calendar", "set", "2027-03", "hydrogen", "--day", "2027-04-01");
    assertThat(otherMonth.code()).isEqualTo(2);
    assertThat(otherMonth.err()).contains("2027-04-01", "2027-03");
    given()
        .contentType("application/json")
        .body("{\"chain\":\"hydrogen\"}")
        .put("/api/v1/calendar/March")
        .then()
        .statusCode(400)
        .body("code", equalTo("month"));
    assertThatThrownBy(
            () ->
                setChainOfMonth.run(
                    Viewer.ANYBODY,
                    new SetChainOfMonth.Request(
                        YearMonth.of(2027, 3), new ChainId("hydrogen"), null, false, "")))
        .isInstanceOf(ForbiddenException.class);
  }
}
