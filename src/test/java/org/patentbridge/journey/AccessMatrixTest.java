package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.patentbridge.domain.access.Role;

/**
 * Every operation of the running service × every role × every ownership answers as the table says,
 * however the address is spelled. Operations without a row fail here.
 */
@QuarkusTest
@TestProfile(AccessProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixTest {

  private static final String PAGES = "src/main/java/org/patentbridge/web";
  private static final String REWRITE = "patentbridge-test.write-access-matrix";
  private static final List<@Nullable Role> PRINCIPALS = principals();

  /** Called before the lists that they speak of are edited and published anew. */
  private static final List<String> FIRST =
      List.of("confirmMeeting", "withdrawConfirmation", "recordOutcome");

  /** These end the account or what is asked for, so they come last. */
  private static final List<String> LAST =
      List.of("dropRow", "clearMonth", "enableAccount", "undoPublication", "erasePerson");

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost/");

  @Inject SignedIn signedIn;

  private Wire wire = new Wire(0);

  private record Call(AccessMatrix.Row row, Interface.Operation operation, int principal) {

    String expected() {
      return row.expected().get(principal);
    }

    /** Where it depends on what others did before. */
    List<String> alternatives() {
      return List.of(expected().split("/"));
    }

    @Override
    public String toString() {
      var who = PRINCIPALS.get(principal);
      return row.operation() + " " + row.ownership() + " " + (who == null ? "ANYBODY" : who);
    }
  }

  private static List<@Nullable Role> principals() {
    var all = new ArrayList<@Nullable Role>();
    all.add(null);
    Collections.addAll(all, Role.values());
    return all;
  }

  @BeforeEach
  void peopleAreThere() {
    wire = new Wire(service.getPort());
    signedIn.cast();
  }

  private List<Call> calls(AccessMatrix matrix) {
    var byId =
        Interface.of(wire).operations().stream()
            .collect(Collectors.toMap(Interface.Operation::id, Function.identity()));
    var calls = new ArrayList<Call>();
    for (var row : matrix.rows()) {
      assertThat(byId)
          .as("the matrix names an operation that does not exist")
          .containsKey(row.operation());
      var operation = Objects.requireNonNull(byId.get(row.operation()));
      for (int i = 0; i < PRINCIPALS.size(); i++) {
        calls.add(new Call(row, operation, i));
      }
    }
    calls.sort(java.util.Comparator.comparingInt(c -> turnOf(c.operation().id())));
    return calls;
  }

  private static int turnOf(String operation) {
    return FIRST.contains(operation)
        ? FIRST.indexOf(operation) - FIRST.size() - 1
        : LAST.indexOf(operation);
  }

  private Wire.Request request(Call call) {
    return new AccessCalls(signedIn.cast())
        .request(call.operation(), call.row().ownership(), PRINCIPALS.get(call.principal()));
  }

  /** Refusals are told by their status, also that of a page that leads to the sign-in. */
  private static String kind(Wire.Answer answer) {
    return switch (answer.status()) {
      case 401, 403, 404 -> Integer.toString(answer.status());
      case 303 -> answer.text().contains("/sign-in") ? "303" : AccessMatrix.ALLOWED;
      default -> AccessMatrix.ALLOWED;
    };
  }

  @Test
  @Order(1)
  void everyOperationHasItsRows() {
    var operations = Interface.of(wire).operations();
    var needed =
        operations.stream()
            .flatMap(o -> AccessCalls.ownerships(o).stream().map(w -> o.id() + "," + w))
            .toList();
    if (Boolean.getBoolean(REWRITE)) {
      write(operations);
    }
    var there =
        AccessMatrix.read().rows().stream().map(r -> r.operation() + "," + r.ownership()).toList();
    assertThat(there)
        .as("an operation without a row; run mvn test -Dtest=AccessMatrixTest -D%s=true", REWRITE)
        .containsExactlyInAnyOrderElementsOf(needed);
    assertThat(Interface.pages())
        .as("pages that stand in the matrix, and those that the service has")
        .hasSize(pageMethods());
  }

  /** Methods of the pages in the sources that take a request. */
  private static int pageMethods() {
    try (var files = java.nio.file.Files.list(java.nio.file.Path.of(PAGES))) {
      int all = 0;
      for (var file : files.toList()) {
        var text = java.nio.file.Files.readString(file);
        all += text.split("\n  @(GET|POST)\n", -1).length - 1;
      }
      return all;
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException("cannot read the pages", unreadable);
    }
  }

  /** What is measured is a proposal: a person reads every line of the difference. */
  private void write(List<Interface.Operation> operations) {
    var sorted = new ArrayList<>(operations);
    sorted.sort(java.util.Comparator.comparing(o -> LAST.indexOf(o.id())));
    var rows = new ArrayList<AccessMatrix.Row>();
    for (var operation : sorted) {
      for (String ownership : AccessCalls.ownerships(operation)) {
        var answers = new ArrayList<String>();
        for (var role : PRINCIPALS) {
          var request = new AccessCalls(signedIn.cast()).request(operation, ownership, role);
          answers.add(kind(wire.send(request)));
        }
        rows.add(new AccessMatrix.Row(operation.id(), ownership, answers));
      }
    }
    rows.sort(java.util.Comparator.comparing(AccessMatrix.Row::operation));
    new AccessMatrix(rows).write();
    signedIn.forget();
  }

  @Test
  @Order(5)
  void everybodyGetsTheAnswerOfTheTable() {
    if (Boolean.getBoolean(REWRITE)) {
      return;
    }
    var wrong = new ArrayList<String>();
    for (Call call : calls(AccessMatrix.read())) {
      var request = request(call);
      var answer = wire.send(request);
      if (answer.status() >= 500 && answer.status() != 503
          || !call.alternatives().contains(kind(answer))) {
        wrong.add(
            call
                + ": "
                + request.method()
                + " "
                + request.target()
                + " → "
                + answer.status()
                + " instead of "
                + call.expected());
      }
    }
    signedIn.forget();
    assertThat(wrong).isEmpty();
  }

  /**
   * Nobody gets anywhere into another workspace, and what is there answers like what is nowhere;
   * administrators alone decide on accounts of all workspaces.
   */
  @Test
  @Order(2)
  void theTableItselfKeepsTheHouseRules() {
    for (var row : AccessMatrix.read().rows()) {
      var byRole = new java.util.EnumMap<Role, String>(Role.class);
      for (Role role : Role.values()) {
        byRole.put(role, row.expected().get(PRINCIPALS.indexOf(role)));
      }
      if (row.operation().matches("enableAccount|setPassword")) {
        byRole.remove(Role.ADMINISTRATOR);
      }
      if (row.ownership().equals("elsewhere")) {
        assertThat(byRole.values()).as(row.line()).doesNotContain(AccessMatrix.ALLOWED);
      }
      if (row.ownership().equals("none") && byRole.containsKey(Role.ADMINISTRATOR)) {
        assertThat(AccessMatrix.read().rows())
            .filteredOn(
                r -> r.operation().equals(row.operation()) && r.ownership().equals("elsewhere"))
            .allSatisfy(
                r ->
                    assertThat(r.expected())
                        .as("what is elsewhere answers like what is nowhere: %s", r.line())
                        .isEqualTo(row.expected()));
      }
      if (row.operation().equals("getNeed") && row.ownership().equals("organizer")) {
        assertThat(byRole)
            .isEqualTo(
                Map.of(
                    Role.ADMINISTRATOR,
                    "ok",
                    Role.ORGANIZER,
                    "ok",
                    Role.SME,
                    "404",
                    Role.INVESTOR,
                    "404",
                    Role.HOLDER,
                    "404",
                    Role.OBSERVER,
                    "404"));
      }
    }
  }

  @Test
  @Order(3)
  void anotherSpellingGetsNobodyFurther() {
    if (Boolean.getBoolean(REWRITE)) {
      return;
    }
    long seed = Long.getLong("seed", 7);
    var random = new Random(seed);
    var calls = harmless(calls(AccessMatrix.read()));
    Collections.shuffle(calls, random);
    var wrong = new ArrayList<String>();
    for (Call call : calls.subList(0, 400)) {
      var spelling = Spelling.values()[random.nextInt(Spelling.values().length)];
      check(call, spelling, wrong);
    }
    assertThat(wrong).as("seed " + seed).isEmpty();
  }

  @Test
  @Tag("torture")
  @Order(4)
  void noSpellingGetsAnybodyFurther() {
    var wrong = new ArrayList<String>();
    for (Call call : harmless(calls(AccessMatrix.read()))) {
      for (Spelling spelling : Spelling.values()) {
        check(call, spelling, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Call> harmless(List<Call> all) {
    return new ArrayList<>(all.stream().filter(c -> !LAST.contains(c.operation().id())).toList());
  }

  /** Whether the address under another method is a page of one's own. */
  private boolean mayReadThere(int principal, Wire.Request request) {
    return calls(AccessMatrix.read()).stream()
        .filter(c -> c.principal() == principal)
        .filter(c -> c.operation().method().equals("GET") && request.method().equals("GET"))
        .filter(c -> c.alternatives().contains(AccessMatrix.ALLOWED))
        .anyMatch(c -> request(c).target().equals(request.target()));
  }

  /** A refused one stays refused in every spelling; nothing breaks; no secret is told. */
  private void check(Call call, Spelling spelling, List<String> wrong) {
    var request = spelling.of(request(call));
    var answer = wire.send(request);
    var refused = !call.alternatives().contains(AccessMatrix.ALLOWED);
    var other = !request.method().equals(call.operation().method());
    var got = answer.status() >= 200 && answer.status() < 300;
    if (answer.status() >= 500 && answer.status() != 501 && answer.status() != 503
        || refused && got && !other
        || refused
            && answer.body().contains(SignedIn.CANARY)
            && !mayReadThere(call.principal(), request)) {
      wrong.add(
          call
              + " "
              + spelling
              + ": "
              + request.method()
              + " "
              + request.target()
              + " → "
              + answer.status());
    }
  }
}
