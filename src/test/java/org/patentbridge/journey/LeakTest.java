package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;

/**
 * What one workspace keeps changes no byte of another's answers and is found nowhere outside its
 * own rows.
 */
@QuarkusTest
@TestProfile(AccessProfile.class)
class LeakTest {

  private static final List<Role> READERS =
      List.of(
          Role.ADMINISTRATOR, Role.ORGANIZER, Role.SME, Role.INVESTOR, Role.HOLDER, Role.OBSERVER);
  private static final List<String> WORDS =
      List.of("电池", "正极 材料", "快充 负极", "电解液 漏液", "固态", "回收", "隔膜", "battery separator");

  /** Where an owner's words stand. */
  private static final List<String> OWN =
      List.of("need", "contact", "chain_month", "kept_row", "meeting_request").stream()
          .map(table -> "INSERT INTO \"public\".\"" + table + "\"")
          .toList();

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost/");

  @Inject SignedIn signedIn;
  @Inject StatelessSession session;

  private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
  private final Handler listener = new Listener();
  private Wire wire = new Wire(0);

  @BeforeEach
  void peopleAreThere() {
    wire = new Wire(service.getPort());
    signedIn.cast();
  }

  @Test
  void whatOthersKeepChangesNoByteAndIsFoundNowhere() throws IOException {
    replay(Long.getLong("seed", 11), 120, 150, 20);
  }

  @Test
  @Tag("torture")
  void whatManyOthersKeepChangesNoByteAndIsFoundNowhere() throws IOException {
    int count = Integer.getInteger("count", 10_000);
    replay(Long.getLong("seed", System.nanoTime()), count, 10_000, 1_000);
  }

  private void replay(long seed, int requests, int needs, int canaries) throws IOException {
    var random = new Random(seed);
    var asked = questions(random, requests);
    var before = answers(asked);
    Logger.getLogger("").addHandler(listener);
    try {
      var planted = plant(random, needs, canaries);
      var after = answers(asked);
      var differing = new ArrayList<String>();
      for (int i = 0; i < asked.size(); i++) {
        if (!before.get(i).equals(after.get(i))) {
          differing.add(asked.get(i).target());
        }
      }
      assertThat(differing).as("seed " + seed).isEmpty();
      provoke(planted);
      after.add(metrics());
      nowhere(planted, String.join("\n", after), "an answer");
      nowhere(planted, String.join("\n", logged), "the log");
      filesAreClean(planted);
      rowsAreClean(planted);
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
  }

  /** As everybody else would ask: what may be read, and what may not. */
  private List<Wire.Request> questions(Random random, int count) {
    var event = SignedIn.EVENT.value();
    var paths =
        List.of(
            "/api/v1/needs?limit=20",
            "/api/v1/needs/M-OWN",
            "/api/v1/needs/B-1",
            "/api/v1/needs/" + Interface.encoded("canary need 3"),
            "/api/v1/patents?limit=5",
            "/api/v1/organizations?limit=5",
            "/api/v1/chains",
            "/api/v1/chains/power-battery",
            "/api/v1/industries",
            "/api/v1/events",
            "/api/v1/events/" + event,
            "/api/v1/events/" + event + "/runs",
            "/api/v1/events/" + event + "/runs/latest",
            "/api/v1/events/" + event + "/jobs",
            "/api/v1/events/" + event + "/wishes",
            "/api/v1/events/" + event + "/publications",
            "/api/v1/events/" + event + "/exports/match-list.csv",
            "/api/v1/events/" + SignedIn.ELSEWHERE,
            "/api/v1/imports",
            "/api/v1/me/matches",
            "/api/v1/accounts/x/y",
            "/api/v1/calendar",
            "/api/v1/kept-rows",
            "/api/v1/meeting-requests",
            "/api/v1/chains/power-battery/rows?kind=need",
            "/api/v1/chains/power-battery/shortlist",
            "/api/v1/investors?link=power-battery%2Fcathode&asOf=2026-11-23",
            "/api/v1/investors/" + SignedIn.FUND + "/companies?asOf=2026-11-23",
            "/api/v1/organizations/" + SignedIn.FUND + "/card?asOf=2026-11-23",
            "/chains/power-battery?month=2026-12",
            "/api/v1/matches?need=M-OWN&asOf=2026-11-23",
            "/");
    var all = new ArrayList<Wire.Request>();
    while (all.size() < count) {
      var role = READERS.get(random.nextInt(READERS.size()));
      var word = WORDS.get(random.nextInt(WORDS.size()));
      var path =
          switch (random.nextInt(3)) {
            case 0 -> "/api/v1/patents/search?facets=true&limit=3&q=" + Interface.encoded(word);
            case 1 -> "/api/v1/patents/search?allMembers=true&limit=7&q=" + Interface.encoded(word);
            default -> paths.get(random.nextInt(paths.size()));
          };
      all.add(question(path, signedIn.cast().tokens().get(role)));
    }
    return all;
  }

  private static Wire.Request question(
      String path, @org.jspecify.annotations.Nullable String token) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Request-Id", "the-same-each-time");
    if (token != null) {
      headers.put("Authorization", "Bearer " + token);
    }
    return new Wire.Request("GET", path, headers, new byte[0]);
  }

  private String metrics() {
    var answer = wire.send(question("/q/metrics", signedIn.cast().tokens().get(Role.ORGANIZER)));
    assertThat(answer.status()).isEqualTo(200);
    return answer.text();
  }

  /** Headers count too, but for those that count the requests, and for the keys of forms. */
  private List<String> answers(List<Wire.Request> asked) {
    var all = new ArrayList<String>();
    for (var request : asked) {
      all.add(
          wire.send(request)
              .text()
              .replaceAll("(?m)^(RateLimit|ratelimit|Date|date).*$|pbs_[A-Za-z0-9_-]{43}", ""));
    }
    return all;
  }

  /**
   * Private needs of all levels in the other workspace, some with a word that stands nowhere else.
   */
  private List<String> plant(Random random, int needs, int canaries) {
    var planted = new ArrayList<String>();
    var csv = new StringBuilder("需求编号,企业名称,标题,问题描述,保密级别\n");
    var levels = List.of("公开", "匿名", "仅匹配方", "仅组织方");
    for (int i = 0; i < needs; i++) {
      var canary = i < canaries ? "zq" + Long.toHexString(random.nextLong()) + "x" : "";
      if (!canary.isEmpty()) {
        planted.add(canary);
      }
      csv.append("canary need ").append(i).append(",巳公司").append(i % 97).append(',');
      csv.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ').append(canary).append(',');
      csv.append("电池 正极 隔膜 电解液 ").append(canary).append(',');
      csv.append(levels.get(random.nextInt(levels.size()))).append('\n');
    }
    signedIn.imported(Viewer.LOCAL_ADMINISTRATOR.within(SignedIn.BETA), csv.toString());
    var contact = "zq" + Long.toHexString(random.nextLong()) + "x";
    planted.add(contact);
    var headers = new LinkedHashMap<String, String>();
    headers.put("Authorization", "Bearer " + signedIn.cast().beta());
    headers.put("Content-Type", "application/json");
    var body = "{\"reach\": \"" + contact + "\"}";
    var kept =
        wire.send(
            new Wire.Request(
                "PUT", "/api/v1/me/contact", headers, body.getBytes(StandardCharsets.UTF_8)));
    assertThat(kept.status()).isEqualTo(204);
    var events = "/api/v1/events/" + SignedIn.ELSEWHERE + "/runs";
    wire.send(new Wire.Request("POST", events, headers, "{}".getBytes(StandardCharsets.UTF_8)));
    planted.add(signedIn.cast().beta());
    planted.addAll(plantMonth(random, headers));
    return planted;
  }

  /**
   * Around the month of a chain: the calendar, a kept row and a request with words of their own.
   */
  private List<String> plantMonth(Random random, Map<String, String> headers) {
    var planted = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      planted.add("zq" + Long.toHexString(random.nextLong()) + "x");
    }
    var row = "patent:CN191000029B";
    var calls =
        List.of(
            new Wire.Request(
                "PUT",
                "/api/v1/calendar/2027-01",
                headers,
                bytes(
                    "{\"chain\": \"power-battery\", \"noEvent\": true, \"note\": \"%s\"}"
                        .formatted(planted.get(0)))),
            new Wire.Request(
                "PUT",
                "/api/v1/kept-rows/power-battery/" + row,
                headers,
                bytes("{\"note\": \"%s\"}".formatted(planted.get(1)))),
            new Wire.Request(
                "POST",
                "/api/v1/meeting-requests",
                headers,
                bytes(
                    "{\"chain\": \"power-battery\", \"row\": \"%s\", \"note\": \"%s\"}"
                        .formatted(row, planted.get(2)))));
    for (var call : calls) {
      var kept = wire.send(call);
      assertThat(kept.status()).as(call.target() + kept.body()).isBetween(200, 204);
    }
    return planted;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Their owner's own mistakes: what fails must not tell its words to the log either. */
  private void provoke(List<String> planted) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Authorization", "Bearer " + signedIn.cast().beta());
    headers.put("Content-Type", "application/json");
    for (String canary : planted.subList(0, Math.min(20, planted.size()))) {
      var body =
          ("{\"text\": \"" + canary + "\", \"limit\": 100000, \"x\": ")
              .getBytes(StandardCharsets.UTF_8);
      wire.send(new Wire.Request("POST", "/api/v1/matches", headers, body));
      wire.send(new Wire.Request("POST", "/api/v1/imports/needs", headers, body));
      var text = ("{\"text\": \"" + canary + "\"}").getBytes(StandardCharsets.UTF_8);
      wire.send(new Wire.Request("POST", "/api/v1/needs/completeness", headers, text));
      wire.send(new Wire.Request("POST", "/api/v1/matches", headers, text));
    }
  }

  private static void nowhere(List<String> planted, String text, String where) {
    for (String canary : planted) {
      assertThat(text.contains(canary)).as("a canary in " + where).isFalse();
    }
  }

  /** Index, keys, temporary files. */
  private void filesAreClean(List<String> planted) throws IOException {
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    var data = signedIn.index().getParent();
    for (Path folder : List.of(data, temporary)) {
      try (var files = Files.walk(folder, folder.equals(data) ? 10 : 1)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.isReadable(file) && Files.size(file) < 50_000_000) {
            nowhere(
                planted,
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1),
                file.toString());
          }
        }
      }
    }
  }

  /** In the database the words stand in the rows of their owners alone. */
  private void rowsAreClean(List<String> planted) {
    @SuppressWarnings("unchecked") // a native query of one column of text
    List<String> script =
        QuarkusTransaction.requiringNew()
            .call(
                () -> session.createNativeQuery("script nosettings", String.class).getResultList());
    var elsewhere = new ArrayList<String>();
    for (String statement : script) {
      if (statement.startsWith("INSERT INTO") && OWN.stream().noneMatch(statement::startsWith)) {
        elsewhere.add(statement);
      }
    }
    nowhere(planted, String.join("\n", elsewhere), "another table");
  }

  /** Keeps what is logged. */
  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord record) {
      logged.add(String.valueOf(record.getMessage()));
      logged.add(String.valueOf(record.getThrown()));
      var parameters = record.getParameters();
      if (parameters != null) {
        for (Object value : parameters) {
          logged.add(String.valueOf(value));
        }
      }
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
