package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Role;

/** Requests and files that make no sense are refused in words, soon, and break nothing. */
@QuarkusTest
@TestProfile(AccessProfile.class)
class MalformedTest {

  private static final int SLOWEST_MILLIS = 5_000;
  private static final List<String> TEXTS =
      List.of(
          "",
          "x",
          "%00",
          "%",
          "%zz",
          "..%2f..%2fetc",
          "'%20or%201=1--",
          "%ED%A0%80",
          "%F0%9F%92%A9",
          "1e999",
          "-1",
          "999999999999999999999",
          "NaN",
          "null",
          "%E2%80%AE",
          "/(a{1,1000}){1,1000}/",
          "%28".repeat(600),
          "a%20OR%20".repeat(300),
          "*",
          "title:",
          "%22",
          "AND%20NOT",
          "%0d%0aX:%20y");
  private static final List<String> TYPES =
      List.of("application/json", "text/csv", "text/plain", "application/octet-stream", "x", "");
  private static final List<String> HARMLESS_LAST =
      List.of(
          "erasePerson",
          "enableAccount",
          "setPassword",
          "changePassword",
          "runMatching",
          "planMeetings");

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost/");

  @Inject SignedIn signedIn;

  private Wire wire = new Wire(0);

  @BeforeEach
  void peopleAreThere() {
    wire = new Wire(service.getPort());
    signedIn.cast();
  }

  @Test
  void malformedRequestsAreRefusedInWords() {
    requests(Long.getLong("seed", 3), 400);
  }

  @Test
  @Tag("torture")
  void aHundredThousandMalformedRequestsAreRefusedInWords() {
    requests(Long.getLong("seed", System.nanoTime()), Integer.getInteger("count", 100_000));
  }

  /** Three times as many readers as the database has connections. */
  @Test
  void whoLeavesAStreamTakesNoConnectionAlong() {
    var cast = signedIn.cast();
    var headers = Map.of("Authorization", "Bearer " + cast.tokens().get(Role.ORGANIZER));
    var watch = "/api/v1/events/" + SignedIn.EVENT + "/jobs/" + cast.job() + "/progress";
    for (int i = 0; i < 48; i++) {
      assertThat(wire.send(new Wire.Request("GET", watch, headers, new byte[0])).status())
          .isEqualTo(200);
    }
    var after = wire.send(new Wire.Request("GET", "/api/v1/events", headers, new byte[0]));
    assertThat(after.status()).isEqualTo(200);
  }

  @Test
  void aFormWithFilesThatBreaksOffIsRefusedInWords() {
    var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n";
    var nonsenseType = part + "Content-Type: ;/;text\r\n\r\nx\r\n--b--\r\n";
    for (var body :
        List.of(
            part, part + "\r\nx", "--b\r\n\u0001\r:\r\r\n", "--b\r\nA\n: x\r\n", nonsenseType)) {
      var headers =
          Map.of(
              "Authorization",
              "Bearer " + signedIn.cast().tokens().get(Role.ORGANIZER),
              "Content-Type",
              "multipart/form-data; boundary=b");
      var answer =
          wire.send(
              new Wire.Request(
                  "POST",
                  "/events/" + SignedIn.EVENT + "/participants",
                  headers,
                  body.getBytes(StandardCharsets.UTF_8)));
      assertThat(answer.status()).as(body).isBetween(400, 499);
    }
  }

  @Test
  void aRequestForAMeetingWithoutChainOrRowIsRefusedInWords() {
    for (var body : List.of("{\"row\":\"patent:CN191000004B\"}", "{\"chain\":\"power-battery\"}")) {
      var headers =
          Map.of(
              "Authorization",
              "Bearer " + signedIn.cast().tokens().get(Role.ORGANIZER),
              "Content-Type",
              "application/json");
      var answer =
          wire.send(
              new Wire.Request(
                  "POST",
                  "/api/v1/meeting-requests",
                  headers,
                  body.getBytes(StandardCharsets.UTF_8)));
      assertThat(answer.status()).as(body).isEqualTo(400);
    }
  }

  @Test
  void aMonthWithoutAChainIsRefusedInWords() {
    for (var body : List.of("{}", "{\"chain\":null}", "null", "{\"note\":\"x\"}")) {
      var headers =
          Map.of(
              "Authorization",
              "Bearer " + signedIn.cast().tokens().get(Role.ORGANIZER),
              "Content-Type",
              "application/json");
      var answer =
          wire.send(
              new Wire.Request(
                  "PUT",
                  "/api/v1/calendar/2026-12",
                  headers,
                  body.getBytes(StandardCharsets.UTF_8)));
      assertThat(answer.status()).as(body).isEqualTo(400);
    }
  }

  @Test
  void mutatedFilesAreRefusedInWords() throws IOException {
    files(Long.getLong("seed", 4), 80);
  }

  @Test
  @Tag("torture")
  void twentyThousandMutatedFilesAreRefusedInWords() throws IOException {
    files(Long.getLong("seed", System.nanoTime()), Integer.getInteger("count", 20_000));
  }

  private void requests(long seed, int count) {
    var random = new Random(seed);
    var operations =
        Interface.of(wire).operations().stream()
            .filter(o -> !HARMLESS_LAST.contains(o.id()))
            .toList();
    var calls = new AccessCalls(signedIn.cast());
    var wrong = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var operation = operations.get(random.nextInt(operations.size()));
      var role = random.nextInt(4) == 0 ? null : Role.values()[random.nextInt(2)];
      var request = malformed(calls.request(operation, "own", role), random);
      judge(request, "seed " + seed + " " + operation.id(), wrong);
    }
    signedIn.forget();
    assertThat(wrong).isEmpty();
  }

  private static Wire.Request malformed(Wire.Request plain, Random random) {
    var target = plain.target();
    var headers = new LinkedHashMap<>(plain.headers());
    var body = plain.body();
    for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
      var text = TEXTS.get(random.nextInt(TEXTS.size()));
      switch (random.nextInt(7)) {
        case 0 -> target = replaceSegment(target, text, random);
        case 1 -> target += (target.contains("?") ? "&" : "?") + "limit=" + text;
        case 2 -> target += (target.contains("?") ? "&" : "?") + "cursor=" + text + "&q=" + text;
        case 3 -> headers.put("Content-Type", TYPES.get(random.nextInt(TYPES.size())));
        case 4 -> body = mutated(body, random);
        case 5 -> headers.put("Accept", TYPES.get(random.nextInt(TYPES.size())));
        default -> headers.put("Accept-Language", "%$" + (char) (33 + random.nextInt(90)));
      }
    }
    return new Wire.Request(plain.method(), target, headers, body);
  }

  private static String replaceSegment(String target, String text, Random random) {
    var parts = target.split("/", -1);
    parts[Math.min(parts.length - 1, 3 + random.nextInt(Math.max(1, parts.length - 3)))] = text;
    return String.join("/", parts);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return "[{]".getBytes(StandardCharsets.UTF_8);
    }
    var copy = Arrays.copyOf(bytes, bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(copy, random.nextInt(copy.length));
      }
      case 1 -> {
        for (int i = 0; i < 1 + copy.length / 50; i++) {
          copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        int from = random.nextInt(copy.length);
        var longer = Arrays.copyOf(copy, copy.length + 64);
        System.arraycopy(copy, from, longer, copy.length, Math.min(64, copy.length - from));
        return longer;
      }
      default -> {
        int at = random.nextInt(copy.length);
        copy[at] = (byte) (copy[at] ^ 1 << random.nextInt(8));
      }
    }
    return copy;
  }

  private void files(long seed, int count) throws IOException {
    var random = new Random(seed);
    var originals = originals();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var original = originals.get(random.nextInt(originals.size()));
      var headers = new LinkedHashMap<String, String>();
      headers.put("Authorization", "Bearer " + signedIn.cast().beta());
      headers.put("Content-Type", original.type());
      var body = original.bytes();
      for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
        body = mutated(body, random);
      }
      var path = "/api/v1/imports/" + original.kind() + "?dryRun=true&name=" + original.name();
      judge(
          new Wire.Request("POST", path, headers, body),
          "seed " + seed + " file " + i + " " + original.name(),
          wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private record Original(String kind, String name, String type, byte[] bytes) {}

  private List<Original> originals() throws IOException {
    var samples = World.SAMPLES;
    var all = new ArrayList<Original>();
    all.add(
        new Original(
            "needs", "n.csv", "text/csv", head(samples.resolve("needs/hydrogen.csv"), 4_000)));
    all.add(
        new Original(
            "mandates",
            "m.csv",
            "text/csv",
            head(samples.resolve("mandates/hydrogen.csv"), 4_000)));
    all.add(
        new Original(
            "patents",
            "p.jsonl",
            "application/octet-stream",
            head(samples.resolve("patents/hydrogen.jsonl"), 6_000)));
    all.add(
        new Original(
            "patents", "p.xml", "application/octet-stream", XML.getBytes(StandardCharsets.UTF_8)));
    all.add(
        new Original(
            "needs",
            "n.zip",
            "application/octet-stream",
            zipped(head(samples.resolve("needs/hydrogen.csv"), 4_000))));
    all.add(new Original("needs", "n.xlsx", "application/octet-stream", workbook()));
    return all;
  }

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <exchange-document country="CN" doc-number="109876543" kind="A">
        <bibliographic-data>
          <publication-reference><document-id><country>CN</country><doc-number>109876543</doc-number>\
      <kind>A</kind><date>20190604</date></document-id></publication-reference>
          <invention-title lang="zh">一种电池隔膜</invention-title>
        </bibliographic-data>
        <abstract lang="zh"><p>本发明公开一种隔膜。</p></abstract>
      </exchange-document>
      """;

  private static byte[] zipped(byte[] csv) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("n.csv"));
      zip.write(csv);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] workbook() throws IOException {
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        var out = new java.io.ByteArrayOutputStream()) {
      var sheet = book.createSheet("needs");
      var rows = List.of(List.of("需求编号", "企业名称", "标题", "问题描述"), List.of("X-1", "某公司", "难题", "要解决"));
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < 4; c++) {
          (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
              .createCell(c)
              .setCellValue(rows.get(r).get(c));
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] head(Path file, int most) throws IOException {
    var all = Files.readAllBytes(file);
    return Arrays.copyOf(all, Math.min(all.length, most));
  }

  /** No 5xx but where the service says that it is busy; every refusal is a problem document. */
  private void judge(Wire.Request request, String what, List<String> wrong) {
    long start = System.nanoTime();
    var answer = wire.send(request);
    long millis = (System.nanoTime() - start) / 1_000_000;
    var isProblem = answer.text().contains("application/problem+json");
    var isPage = !request.target().startsWith("/api/");
    var isOfTheServer = answer.status() == 400 && answer.body().isEmpty();
    if (answer.status() >= 500 && answer.status() != 503
        || millis > SLOWEST_MILLIS * 4L
        || answer.status() >= 400 && !isProblem && !isPage && !isOfTheServer) {
      wrong.add(
          what
              + ": "
              + request.method()
              + " "
              + request.target()
              + " "
              + request.headers().get("Content-Type")
              + " → "
              + answer.status()
              + " in "
              + millis
              + " ms "
              + answer.body().substring(0, Math.min(120, answer.body().length())));
    }
  }
}
