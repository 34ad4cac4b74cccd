package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;

/** JSON beyond lines: where its records stand, and how much of it is read. */
class JsonFileTest {

  private final Path folder;

  JsonFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(String text) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.writeString(folder.resolve("upload.json"), text));
  }

  private static List<String> titles(IntakeBench.Read<Patent> read) {
    return read.records().stream().map(p -> p.text().titleZh()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'title':'甲'},{'title':'乙'}]",
        "[\n  {\n    'title': '甲'\n  },\n  {\n    'title': '乙'\n  }\n]\n",
        "{'data': [{'title':'甲'},{'title':'乙'}]}",
        "{'code': 200, 'data': {'total': 2, 'list': [{'title':'甲'},{'title':'乙'}], 'page': 1}}",
        "{'records': [], 'data': ['x'], 'items': [{'title':'甲'},{'title':'乙'}], 'next': [[1]]}",
        "{\n'title':'甲'\n}\n{\n'title':'乙'\n}",
        "[{'title':'甲'}]\n[{'title':'乙'}]"
      })
  void recordsAreFoundWhereverTheValueHoldsThem(String text) throws IOException {
    var read = read(text.replace('\'', '"'));

    assertThat(read.report().format()).isEqualTo("json");
    assertThat(read.errors()).isEmpty();
    assertThat(titles(read)).containsExactly("甲", "乙");
  }

  @Test
  void oneObjectOverSeveralLinesIsOneRecord() throws IOException {
    var read = read("{\n  \"title\": \"甲\",\n  \"holders\": [\"甲厂\", \"乙厂\"]\n}\n");

    assertThat(read.only().holders()).hasSize(2);
  }

  @Test
  void offersListOfPatentNumbersIsNoListOfRecords() throws IOException {
    var file = folder.resolve("offer.json");
    Files.writeString(file, "{\n\"title\": \"帘\",\n\"patents\": [\"CN 196900041 B\"]\n}");

    assertThat(IntakeBench.read(Noun.OFFERS, file).only().patents()).hasSize(1);
  }

  @Test
  void lineOfARecordIsTheOneOnWhichItOpens() throws IOException {
    var read =
        read("{\"total\": 3,\n\"data\": [\n\n {\"title\": \"甲\"}, {\"title\":\n\"乙\"},\n {}]}");

    assertThat(read.records()).extracting(p -> p.origin().line()).containsExactly(4L, 4L);
    assertThat(read.errors()).containsExactly("6 value-missing 标题");
  }

  @Test
  void recordsOfOneLineWithoutAnyNumberAreToldApart() throws IOException {
    assertThat(read("[{\"title\":\"甲\"},{\"title\":\"甲\"},\n{\"title\":\"甲\"}]").records())
        .extracting(p -> p.id().value())
        .containsExactly("upload:1", "upload:1.2", "upload:2");
  }

  @Test
  void refusedRecordIsGivenBackAsItStood() throws IOException {
    var refused = new ArrayList<RefusedRow>();
    var record = "{ \"abstract\":  \"无题\" }";
    var file = Files.writeString(folder.resolve("raw.json"), "[{\"title\":\"甲\"}, " + record + "]");
    IntakeBench.intake()
        .read(
            Noun.PATENTS,
            file,
            ReadOptions.RECOGNISE,
            new IntakeListener<Patent>() {
              @Override
              public void taken(Patent patent) {}

              @Override
              public void refused(RefusedRow row) {
                refused.add(row);
              }
            });

    assertThat(refused).singleElement().extracting(r -> r.raw().parts()).isEqualTo(List.of(record));
  }

  @Test
  void recordWithAKeyTwiceCostsOnlyItself() throws IOException {
    var read =
        read("[{\"title\":\"甲\"},\n{\"title\":\"乙\",\"title\":\"丙\"},\n{\"title\":\"丁\"},\n7]");

    assertThat(read.errors()).containsExactly("2 json-broken", "4 json-no-object");
    assertThat(titles(read)).containsExactly("甲", "丁");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "01", "'b'", "{", "]"})
  void brokenRecordEndsTheReadingAndWhatStoodBeforeStands(String value) throws IOException {
    var read = read("[{\"title\":\"甲\"},\n{\"citedBy\": " + value + "},\n{\"title\":\"丙\"}]");

    assertThat(read.errors()).singleElement().asString().endsWith("json-stops");
    assertThat(titles(read)).containsExactly("甲");
    assertThat(read.report().refused()).isOne();
  }

  @Test
  void textBehindTheListIsNoSilentEnd() throws IOException {
    assertThat(read("[{\"title\":\"甲\"}]\n}").errors()).containsExactly("2 json-stops");
    assertThat(read("{\"data\":[{\"title\":\"甲\"}]").errors()).containsExactly("1 file-cut");
  }

  @Test
  void scriptThatOnlyNamesAValueIsReadWithItsLines() throws IOException {
    var read =
        read(
            "// export of 2024\n/* two *records* */\nexport const list = [\n{\"title\":\"甲\"},\n"
                + "{}\n];\nmodule.exports = list;\n");

    assertThat(titles(read)).containsExactly("甲");
    assertThat(read.errors()).containsExactly("5 value-missing 标题");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "const a = [{\"title\":\"甲\"}]; run(a) | script-goes-on",
        "const a = [{title: \"甲\"}]; | script-not-json",
        "const a = [{\"title\": \"甲\" + b}]; | script-not-json"
      })
  void scriptThatDoesMoreIsRefused(String text, String code) throws IOException {
    assertThat(read(text).errors()).containsExactly("1 " + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'publication_reference': {}, 'events': [1]} | EPO legal events",
        "{'publication_reference': {}, 'family_members': []} | EPO patent family",
        "{'documents': [{'publication_reference_docdb': {}}]} | EPO bibliographic data",
        "{'document_id': {}, 'claim_text': ''} | claims of one publication",
        "{'full_document': {}, 'drawing': {}} | list of page images",
        "{'docs': [{'reelNo': '1', 'frameNo': '2'}]} | USPTO assignments",
        "{'corrAppNum': '1', 'list': [{}]} | Global Dossier family",
        "{'docs': [{'docCode': 'A', 'docDesc': 'B'}]} | Global Dossier list of documents",
        "{'documentBag': [{}]} | USPTO list of documents",
        "{'count': 1, 'patentBag': [{'continuityBag': {}}]} | part of a USPTO application record",
        "[{'guid': '1', 'patent_title': 'x'}] | USPTO public search as rewritten"
      })
  void knownJsonWithoutPatentsIsRefusedByName(String text, String what) throws IOException {
    var read = read(text.replace('\'', '"'));

    assertThat(read.errors()).containsExactly("0 format-not-patents");
    assertThat(read.problems(Severity.ERROR).getFirst().arguments().getFirst()).startsWith(what);
  }

  @Test
  void listOfTextsHoldsNoRecords() throws IOException {
    assertThat(read("[\"H01M10/42\", \"G01R31/36\"]").errors())
        .containsExactly("0 format-no-records");
    assertThat(read("[{\"model\": \"a.b\", \"pk\": 1, \"fields\": {}}]").errors())
        .containsExactly("0 format-no-records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"title\":\"甲\"}\n", "[{\"title\":\"甲\"},"})
  void bottomlessNestingIsRefusedWithItsLimit(String before) throws IOException {
    var read = read(before + "{\"a\":" + "[".repeat(100_000));

    assertThat(read.problems(Severity.ERROR))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("json-too-deep");
              assertThat(problem.arguments()).containsExactly("100");
            });
    assertThat(titles(read)).hasSize(before.isEmpty() ? 0 : 1);
  }

  @Test
  void recordOfAHundredMillionCharactersCostsOnlyItself() throws IOException {
    var file = folder.resolve("long.json");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("[{\"title\":\"甲\"},\n{\"title\":\"");
      var piece = "x".repeat(1_000_000);
      for (int i = 0; i < 100; i++) {
        out.write(piece);
      }
      out.write("\"},\n{\"title\":\"丙\"}]");
    }
    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.errors()).containsExactly("2 record-too-long");
    assertThat(read.problems(Severity.ERROR).getFirst().arguments()).containsExactly("4000000");
    assertThat(titles(read)).containsExactly("甲", "丙");
  }

  @Test
  void numbersAndKeysHaveTheirLimitsToo() throws IOException {
    var digits = "[{\"title\":\"甲\",\"citedBy\": " + "9".repeat(2_000) + "}]";
    var key = "[{\"" + "k".repeat(20_000) + "\": 1}]";

    assertThat(read(digits).errors()).containsExactly("1 json-number-too-long");
    assertThat(read(key).errors()).containsExactly("1 json-key-too-long");
  }
}
