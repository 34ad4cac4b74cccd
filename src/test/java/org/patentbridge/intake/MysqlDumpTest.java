package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;

/** Rows of a MySQL dump, read without a database. */
class MysqlDumpTest {

  private static final String TITLES = "INSERT INTO `t` (`标题`) VALUES ";

  private final Path folder;

  MysqlDumpTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(String... lines) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.write(folder.resolve("dump.sql"), List.of(lines)));
  }

  private static List<String> titles(IntakeBench.Read<Patent> read) {
    return read.records().stream().map(p -> p.text().titleZh() + p.text().titleEn()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "'a''b' | a'b",
        "'a\\'b' | a'b",
        "'a\\\\b' | a\\b",
        "\"a'b\" | a'b",
        "'100\\%' | 100\\%",
        "_utf8mb4'帘' | 帘",
        "N'帘' | 帘",
        "0xE5B898 | 帘",
        "X'E5B898' | 帘",
        "0xFF00 | FF00",
        "-12.5 | -12.5",
        "1e5 | 1e5",
        "1E-5 | 1E-5",
        "'(a),(b);' | (a),(b);",
        "'-- no comment' | -- no comment"
      })
  void literalIsReadAsMysqlWritesIt(String literal, String text) throws IOException {
    assertThat(titles(read(TITLES + "(" + literal + ");"))).containsExactly(text);
  }

  @Test
  void rowsOfOneInsertKeepTheirLinesAndTheirText() throws IOException {
    var refused = new ArrayList<RefusedRow>();
    var file = folder.resolve("rows.sql");
    Files.writeString(file, TITLES + "('甲'),\n(NULL),\n  ( '丙' , 1 ),('丁');\n");
    var taken = new ArrayList<Patent>();
    IntakeBench.intake()
        .read(
            Noun.PATENTS,
            file,
            ReadOptions.RECOGNISE,
            new IntakeListener<Patent>() {
              @Override
              public void taken(Patent patent) {
                taken.add(patent);
              }

              @Override
              public void refused(RefusedRow row) {
                refused.add(row);
              }
            });

    assertThat(taken).extracting(p -> p.origin().line()).containsExactly(1L, 3L);
    assertThat(refused).extracting(RefusedRow::line).containsExactly(2L, 3L);
    assertThat(refused)
        .extracting(r -> r.raw().parts().getFirst())
        .containsExactly(
            "INSERT INTO `t` (`标题`) VALUES (NULL);", "INSERT INTO `t` (`标题`) VALUES ( '丙' , 1 );");
    assertThat(refused.getLast().problems()).extracting("code").containsExactly("row-too-long");
  }

  @Test
  void columnsComeFromTheTableThatWasCreatedBefore() throws IOException {
    var read =
        read(
            "/*!40101 SET NAMES utf8mb4 */;",
            "DROP TABLE IF EXISTS `库`.`表`;",
            "CREATE TABLE IF NOT EXISTS `库`.`表` (",
            "  `编号` int(11) unsigned NOT NULL AUTO_INCREMENT COMMENT '(a), `b`',",
            "  title enum('x','y') DEFAULT NULL, -- 名称",
            "  `申请日` int, PRIMARY KEY (`编号`), KEY k (title(10)), UNIQUE KEY u (`申请日`)",
            ") ENGINE=InnoDB;",
            "LOCK TABLES `表` WRITE;",
            "INSERT IGNORE INTO `表` VALUES (1,'甲',20240131),(2,'乙',0) "
                + "ON DUPLICATE KEY UPDATE title='丙';",
            "UNLOCK TABLES;");

    assertThat(titles(read)).containsExactly("甲", "乙");
    assertThat(read.records().getFirst().dates().filed()).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(read.records().getLast().dates().filed()).as("a zero is no day").isNull();
    assertThat(read.problems(Severity.NOTE))
        .extracting(p -> IntakeBench.said(p, Language.EN))
        .singleElement()
        .asString()
        .contains("DROP × 1", "LOCK × 1", "UNLOCK × 1");
  }

  @Test
  void currentOwnerAndWholeClassesWin() throws IOException {
    var patent =
        read(
                "INSERT INTO t (`标题`,`申请人`,`主分类号`,`分类号`,`当前权利人`,`公开号`,`授权公告号`) VALUES",
                "('帘','甲厂','E06B9/24','E06B9/24;B32B5/26','乙厂','CN196900044A','CN196900044B');")
            .only();

    assertThat(patent.holders()).singleElement().asString().contains("乙厂");
    assertThat(patent.ipc()).hasSize(2);
    assertThat(patent.id()).hasToString("CN196900044B");
  }

  @Test
  void nothingIsComputed() throws IOException {
    var read =
        read(
            "INSERT INTO t (`标题`,`申请日`) VALUES ('甲', DATE_ADD(NOW(), INTERVAL 1 DAY)),",
            "(TRUE, NULL);");

    assertThat(read.warnings()).containsExactly("1 sql-expression 申请日");
    assertThat(titles(read)).containsExactly("甲", "TRUE");
  }

  @Test
  void statementsThatInsertNoRowsAreCountedAndNotRun() throws IOException {
    var read =
        read(
            "INSERT INTO t SELECT * FROM u;",
            "DELETE FROM t;",
            "DELETE FROM u;",
            TITLES + "('甲');");

    assertThat(titles(read)).containsExactly("甲");
    assertThat(read.problems(Severity.NOTE))
        .singleElement()
        .extracting("value")
        .isEqualTo("DELETE × 2, INSERT × 1");
  }

  @Test
  void structureWithoutRowsIsRefusedByName() throws IOException {
    assertThat(read("CREATE TABLE `t` (`标题` text);").errors()).containsExactly("0 sql-no-rows");
  }

  @Test
  void rowsWithoutNamesOfColumnsAreRefusedOneByOne() throws IOException {
    assertThat(read("INSERT INTO `t` VALUES (1),", "(2);").errors())
        .containsExactly("1 sql-no-columns", "2 sql-no-columns");
  }

  @Test
  void quoteThatStaysOpenIsNamedWithItsLine() throws IOException {
    var file = folder.resolve("open.sql");
    Files.writeString(file, TITLES + "('甲'),\n('" + "x".repeat(4_000_001));
    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.errors()).containsExactly("2 sql-text-open");
    assertThat(read.problems(Severity.ERROR).getFirst().arguments()).containsExactly("4000000");
    assertThat(titles(read)).containsExactly("甲");
    assertThat(read(TITLES + "('甲'),", "('乙").errors()).containsExactly("2 file-cut");
  }

  @Test
  void bracketsWithoutEndCostNoStack() throws IOException {
    assertThat(read(TITLES + "('甲'),(" + "(".repeat(200_000)).errors())
        .containsExactly("1 file-cut");
  }
}
