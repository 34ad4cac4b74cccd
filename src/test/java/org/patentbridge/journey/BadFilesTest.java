package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad file is told with file, line, field, value and advice; what is good in it is in. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class BadFilesTest {

  private static final String HEAD = "公开号,申请号,标题,摘要,IPC,申请人\n";
  private static final String GOOD = "CN 196810001 B,,一种测试用密封圈,密封圈由三层构成,F16J 15/10,甲大学\n";
  private static final String GOOD_TOO = "CN 196810002 B,,一种测试用阀座,阀座带有金属骨架,F16K 1/42,乙大学\n";

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void nothingIsThere() {
    world.empty();
  }

  private Shell.Outcome handIn(String name, byte[] bytes, String... more) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    var arguments = new String[3 + more.length];
    arguments[0] = "import";
    arguments[1] = "patents";
    arguments[2] = file.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return shell.run(arguments);
  }

  private Shell.Outcome handIn(String name, String text) throws IOException {
    return handIn(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void known(String... numbers) {
    for (String number : numbers) {
      assertThat(shell.run("search", number).out()).as(number).contains(number.replace(" ", ""));
    }
  }

  @Test
  void wrongCheckDigitNamesTheRightOne() throws IOException {
    var told =
        handIn(
            "digits.csv",
            HEAD + GOOD + "CN 196810003 B,201710601862.4,一种阀,阀,F16K 1/42,甲大学\n" + GOOD_TOO);
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err())
        .contains("digits.csv:3")
        .contains("[申请号]")
        .contains("201710601862.4")
        .contains("it would be 3")
        .contains("Maybe");
    assertThat(told.out()).contains("digits.csv");
    known("CN 196810001 B", "CN 196810002 B");
  }

  @Test
  void malformedClassIsNamed() throws IOException {
    var told = handIn("classes.csv", HEAD + GOOD + "CN 196810003 B,,一种阀,阀,F1K/42,甲大学\n" + GOOD_TOO);
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err())
        .contains("classes.csv:3")
        .contains("[IPC]")
        .contains("F1K/42")
        .contains("Maybe");
    known("CN 196810001 B", "CN 196810002 B");
  }

  @Test
  void unknownColumnIsNamedWithTheNearestKnownOne() throws IOException {
    var told = handIn("columns.csv", HEAD.replace("摘要", "摘妖") + GOOD);
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err()).contains("columns.csv:1").contains("摘妖").contains("Maybe");
  }

  @Test
  void wrongEncodingIsNamedAtItsLine() throws IOException {
    var good = (HEAD + GOOD).getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(good, good.length + 4);
    bytes[good.length] = (byte) 0xff;
    bytes[good.length + 1] = (byte) 0xff;
    bytes[good.length + 2] = (byte) 0x81;
    bytes[good.length + 3] = '\n';
    var told = handIn("encoding.csv", bytes);
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err()).contains("encoding.csv:3").contains("Maybe");
    var stated = handIn("stated.csv", good, "--encoding", "US-ASCII");
    assertThat(stated.code()).isEqualTo(3);
    assertThat(handIn("stated.csv", good, "--encoding", "klingon").code()).isEqualTo(2);
  }

  @Test
  void truncatedFileIsTold() throws IOException {
    var told = handIn("torn.csv", HEAD + GOOD + "CN 196810003 B,,\"一种阀,阀");
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err()).contains("torn.csv:3").contains("Maybe");
    known("CN 196810001 B");
    var json =
        handIn(
            "torn.jsonl",
            "{\"publicationNumber\": \"CN 196810002 B\", \"titleZh\": \"阀座\"}\n{\"publ");
    assertThat(json.code()).isEqualTo(3);
    assertThat(json.err()).contains("torn.jsonl:2");
    known("CN 196810002 B");
  }

  @Test
  void missingFileIsBadInput() {
    var told = shell.run("import", "patents", folder.resolve("absent.csv").toString());
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err()).contains("absent.csv");
  }

  @Test
  void dryRunKeepsNothing() throws IOException {
    assertThat(
            handIn("dry.csv", (HEAD + GOOD).getBytes(StandardCharsets.UTF_8), "--dry-run").code())
        .isZero();
    assertThat(shell.run("search", "CN 196810001 B").out()).isEmpty();
  }
}
