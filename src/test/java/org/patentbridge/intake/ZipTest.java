package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;

/** Zips: the files of records in them are read, everything else is named. */
@Execution(ExecutionMode.CONCURRENT)
class ZipTest {

  private static final byte[] ONE = csv("CN 196900001 B", "自锁卡箍");
  private static final byte[] OTHER = csv("CN 196900002 U", "快换接头");

  private final Path folder;

  ZipTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] csv(String number, String title) {
    return ("公开号,标题\n" + number + "," + title + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, names)) {
      for (var name : files.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(files.get(name));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private IntakeBench.Read<Patent> read(Map<String, byte[]> files) throws IOException {
    return read(zip(files, StandardCharsets.UTF_8));
  }

  private IntakeBench.Read<Patent> read(byte[] bytes) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.write(folder.resolve("all.zip"), bytes));
  }

  private static List<String> notes(IntakeBench.Read<Patent> read) {
    return read.problems(Severity.NOTE).stream().map(Problem::value).toList();
  }

  /** Damage is told as such, wherever it sits: in a name, in packed bytes, in the directory. */
  @Test
  void oneWrongBitAnywhereIsReadOrNamed() throws IOException {
    var whole = zip(Map.of("one.csv", ONE, "two.csv", OTHER), StandardCharsets.UTF_8);
    for (int at = 0; at < whole.length; at++) {
      var damaged = whole.clone();
      damaged[at] = (byte) (damaged[at] ^ 1 << at % 8);
      var read = read(damaged);
      assertThat(read.records().size() + read.problems(Severity.ERROR).size())
          .as("bit %d of byte %d", at % 8, at)
          .isPositive();
    }
  }

  @Test
  void severalFilesAreReadEachUnderItsName() throws IOException {
    var read =
        read(
            Map.of(
                "a/one.csv",
                ONE,
                "a/two.xlsx",
                Containers.in("xlsx", OTHER),
                "a/readme.txt",
                "Two files,\nfor you".getBytes(StandardCharsets.UTF_8),
                "__MACOSX/a/._one.csv",
                new byte[] {0, 5, 22, 7},
                ".DS_Store",
                new byte[] {0, 0, 0, 1}));

    assertThat(read.errors()).isEmpty();
    assertThat(read.records())
        .extracting(p -> p.id().value())
        .containsExactly("CN196900001B", "CN196900002U");
    assertThat(read.records())
        .extracting(p -> p.origin().file())
        .containsExactly("all.zip!a/one.csv", "all.zip!a/two.xlsx");
    assertThat(notes(read)).containsExactly("a/readme.txt");
  }

  @Test
  void recordThatStandsInTwoFilesIsTakenOnce() throws IOException {
    assertThat(read(Map.of("a.csv", ONE, "b.csv", ONE)).errors()).containsExactly("2 record-twice");
  }

  @Test
  void recordsWithoutNumbersInTwoFilesAreNotOneRecord() throws IOException {
    var read = read(Map.of("a.csv", csv("", "卡箍"), "b.csv", csv("", "接头")));

    assertThat(read.errors()).isEmpty();
    assertThat(read.records())
        .extracting(p -> p.id().value())
        .containsExactly("all!a.csv:2", "all!b.csv:2");
  }

  @Test
  void brokenFileDoesNotKeepTheNextOneFromBeingRead() throws IOException {
    var read = read(Map.of("a.xls", new byte[] {1, 0, 2}, "b.csv", OTHER, "c.csv", new byte[0]));

    assertThat(read.records()).hasSize(1);
    assertThat(read.problems(Severity.ERROR))
        .extracting(p -> p.place().source() + " " + p.code())
        .containsExactly("all.zip!a.xls format-binary", "all.zip!c.csv file-empty");
  }

  @Test
  void zipInAZipIsRefusedByName() throws IOException {
    var read = read(Map.of("inner.zip", zip(Map.of("a.csv", ONE), StandardCharsets.UTF_8)));

    assertThat(read.records()).isEmpty();
    assertThat(read.problems(Severity.ERROR))
        .singleElement()
        .extracting(Problem::code, Problem::value)
        .containsExactly("zip-nested", "inner.zip");
  }

  @Test
  void zipWithoutRecordsSaysSo() throws IOException {
    var read = read(Map.of("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)));

    assertThat(read.errors()).containsExactly("0 zip-no-records");
  }

  @Test
  void workbookThatIsStoredUnpackedInAZipIsNotTheZipItself() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var book = Containers.in("xlsx", OTHER);
    try (var zip = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry("book.xlsx");
      var crc = new CRC32();
      crc.update(book);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(book.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(book);
    }

    assertThat(read(bytes.toByteArray()).report().format()).isEqualTo("zip");
    assertThat(read(bytes.toByteArray()).records()).hasSize(1);
  }

  @Test
  void namesAreLabelsAndNeverPaths() throws IOException {
    var read = read(Map.of("../../outside\u001b[2J.csv", ONE, "/etc/other.csv", OTHER));

    assertThat(read.records()).hasSize(2);
    assertThat(read.records().getFirst().origin().file()).doesNotContain("\u001b");
    assertThat(folder.resolve("../../outside\u001b[2J.csv")).doesNotExist();
  }

  @Test
  void chineseNamesOfChineseProgramsAreRead() throws IOException {
    var read = read(zip(Map.of("专利.csv", ONE), Charset.forName("GB18030")));

    assertThat(read.only().origin().file()).isEqualTo("all.zip!专利.csv");
  }

  /** Java's own zips tell a size after the file; a packing without an end leaves none to find. */
  @ParameterizedTest
  @ValueSource(bytes = {1, 6, 12, 14, 99})
  void packingThatTellsNoEndIsRefused(byte method) throws IOException {
    var whole = zip(Map.of("a.csv", ONE), StandardCharsets.UTF_8);
    whole[8] = method;
    assertThat(read(whole).errors()).containsExactly("0 zip-broken");
  }

  @Test
  void cutOrScrambledZipIsRefused() throws IOException {
    var whole = zip(Map.of("a.csv", ONE, "b.csv", OTHER), StandardCharsets.UTF_8);
    assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 5)).errors())
        .containsExactly("0 zip-broken");

    var scrambled = whole.clone();
    for (int i = 38; i < 60; i++) {
      scrambled[i] ^= 0x55;
    }
    assertThat(read(scrambled).report().problems().hasErrors()).isTrue();
  }
}
