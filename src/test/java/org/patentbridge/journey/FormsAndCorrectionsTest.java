package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty form goes out, a filled one comes in, and what is wrong in it goes back. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class FormsAndCorrectionsTest {

  private static final String TABLE = "标题,IPC\n卡箍,F16L 33/02\n接头,电池\n";

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  @TestHTTPResource("/")
  URI address = URI.create("http://localhost");

  private Path table(String name) throws IOException {
    return Files.writeString(folder.resolve(name), TABLE);
  }

  @Test
  void refusedRowsGoIntoTheFolderAreCorrectedAndImported() throws IOException {
    world.empty();
    var source = table("patents.csv").toString();

    var plain = shell.run("import", "patents", source);
    assertThat(plain.code()).isEqualTo(3);
    assertThat(plain.err()).contains("--corrections");
    var list = folder.resolve("problems.jsonl");
    var back =
        shell.run(
            "import",
            "patents",
            source,
            "--corrections",
            folder.toString(),
            "--problems",
            list.toString());

    var corrections = folder.resolve("patents.corrections.csv");
    assertThat(back.err()).contains(corrections.toString()).contains(list.toString());
    assertThat(Files.readAllLines(corrections)).hasSize(2);
    assertThat(Files.readAllLines(list)).hasSize(1);
    var again = shell.run("import", "patents", source, "--corrections", folder.toString());
    assertThat(again.code()).isEqualTo(3);
    assertThat(again.err()).contains("There is a file");
    Files.writeString(corrections, Files.readString(corrections).replace("接头,电池", "接头,F16L 37"));
    var corrected = shell.run("import", "patents", corrections.toString());
    assertThat(corrected.code()).as(corrected.err()).isZero();
    assertThat(corrected.err()).doesNotContain("--corrections");
  }

  @Test
  void oneTargetForSeveralFilesIsWrongUsage() throws IOException {
    var target = folder.resolve("back.csv").toString();

    var refused =
        shell.run(
            "import",
            "patents",
            table("a.csv").toString(),
            table("b.csv").toString(),
            "--corrections",
            target);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(shell.run("import", "patents").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patents",
        "offers",
        "needs",
        "organizations",
        "mandates",
        "investments",
        "plans",
        "participants",
        "wishes",
        "answers",
        "feedback"
      })
  void formIsTheSameAtBothDoorsAndItsExampleIsSkippedAtImport(String kind) throws IOException {
    world.empty();
    var file = folder.resolve(kind + ".xlsx");
    var written = shell.run("import", "--template", kind, "--out", file.toString());
    assertThat(written.code()).as(written.err()).isZero();
    assertThat(written.out()).contains(file.toString());

    var sent =
        given()
            .get("/api/v1/imports/templates/" + kind)
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString(kind + ".xlsx"))
            .extract()
            .asByteArray();

    assertThat(sent).isEqualTo(Files.readAllBytes(file));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(sent))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(2);
    }
    if (!List.of("participants", "wishes", "answers", "feedback").contains(kind)) {
      var imported = shell.run("import", kind, file.toString());
      assertThat(imported.err()).contains("example of the template");
      assertThat(imported.code()).as(imported.err()).isZero();
    }
  }

  @Test
  void formInEnglishHasEnglishHeadings() throws IOException {
    var sent = given().get("/api/v1/imports/templates/patents?language=en").then().statusCode(200);
    var bytes = sent.extract().asByteArray();

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
          .isEqualTo("Publication no");
    }
    given().get("/api/v1/imports/templates/hats").then().statusCode(400);
  }

  @Test
  void refusedRowsAreGivenBackOverHttpUnderAFittingName() {
    var back =
        given()
            .contentType("text/csv")
            .body(TABLE.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports/patents/corrections?name=专利.csv")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("%E4%B8%93%E5%88%A9.corrections.csv"))
            .extract()
            .asByteArray();

    assertThat(new String(back, StandardCharsets.UTF_8))
        .startsWith("标题,IPC,错误原因,reason\n接头,电池,第 3 行。");
    given()
        .contentType("text/csv")
        .body("标题\n卡箍\n".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/patents/corrections")
        .then()
        .statusCode(204);
    given()
        .contentType("text/csv")
        .body("颜色\n红\n".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/patents/corrections")
        .then()
        .statusCode(422)
        .body("code", equalTo("bad-input"));
  }

  /** The body is never sent; what is announced is enough. */
  @ParameterizedTest
  @ValueSource(strings = {"imports/patents 536870913 512", "events 10485761 10"})
  void bodyThatIsTooLargeIsRefusedInWordsWithTheLimit(String line) throws IOException {
    var parts = line.split(" ", -1);
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(60_000);
      var request =
          "POST /api/v1/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: %s\r\n\r\n"
              .formatted(parts[0], parts[1]);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json")
          .contains("\"code\":\"too-large\"")
          .contains("larger than " + parts[2] + " MB");
    }
  }
}
