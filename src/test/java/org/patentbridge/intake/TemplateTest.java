package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.template.Template;
import org.patentbridge.intake.template.TemplateColumn;

/** A template asks for what the import takes, and the import knows the template's example again. */
@Execution(ExecutionMode.CONCURRENT)
class TemplateTest {

  private static final String OWN = "己";

  private final Path folder;

  TemplateTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A template for each kind of record in each language. */
  record Form(Noun<?> noun, Language language) {

    Template template() {
      return IntakeBench.intake().template(noun, language);
    }

    @Override
    public String toString() {
      return noun + " " + language;
    }
  }

  static Stream<Form> forms() {
    return IntakeFacts.nouns().stream()
        .filter(noun -> !noun.equals(Noun.JUDGMENTS))
        .flatMap(noun -> Stream.of(Language.values()).map(l -> new Form(noun, l)));
  }

  private Path table(Template template, List<String> row) throws IOException {
    var file = Files.createTempFile(folder, "form", ".csv");
    try (var csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(template.columns().stream().map(TemplateColumn::heading).toList());
      csv.writeRecord(row);
    }
    return file;
  }

  private static List<String> example(Template template) {
    return template.columns().stream().map(TemplateColumn::example).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void untouchedExampleIsSkippedWithANote(Form form) throws IOException {
    var template = form.template();

    var read = IntakeBench.read(form.noun(), table(template, example(template)));

    assertThat(read.records()).isEmpty();
    assertThat(read.report().refused()).isZero();
    assertThat(read.errors()).isEmpty();
    assertThat(read.problems(Severity.NOTE))
        .singleElement()
        .satisfies(note -> assertThat(note.code()).isEqualTo("example-row"))
        .satisfies(note -> assertThat(note.place().line()).isEqualTo(2));
  }

  /** What names the record is the sender's own; all else of the example is as good as any. */
  @ParameterizedTest
  @MethodSource("forms")
  void exampleUnderAnotherNameIsImportedWithoutAWordOfProblem(Form form) throws IOException {
    var template = form.template();
    var row = new ArrayList<>(example(template));
    for (int i = 0; i < row.size(); i++) {
      switch (template.columns().get(i).field()) {
        case "publicationNumber" -> row.set(i, "CN 188888888 B");
        case "applicationNumber" -> row.set(i, "202119690001.0");
        case "uscc", "companyUscc" -> row.set(i, "");
        case "id", "needId", "mandateId", "name", "party", "company" ->
            row.set(i, OWN + row.get(i));
        default -> {
          // stays as it is
        }
      }
    }

    var read = IntakeBench.read(form.noun(), table(template, row));

    assertThat(read.report().problems().problems()).isEmpty();
    assertThat(read.records()).hasSize(1);
  }

  @Test
  void halfOverwrittenExampleIsRefusedForItsNumber() throws IOException {
    var template = new Form(Noun.PATENTS, Language.ZH).template();
    var row = new ArrayList<>(example(template));
    for (int i = 0; i < row.size(); i++) {
      if (template.columns().get(i).field().equals("titleZh")) {
        row.set(i, "我的夹具");
      }
    }

    var read = IntakeBench.read(Noun.PATENTS, table(template, row));

    assertThat(read.errors()).containsExactly("2 example-left");
    assertThat(read.records()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyColumnOfTheShelfIsThereOnceAndHasAnExampleOrMayBeLeftOut(Form form) {
    var columns = form.template().columns();

    assertThat(columns).extracting(TemplateColumn::heading).doesNotHaveDuplicates();
    assertThat(columns)
        .filteredOn(c -> c.alternatives().size() == 1)
        .isSubsetOf(columns.stream().filter(c -> !c.example().isEmpty()).toList());
    for (TemplateColumn column : columns) {
      assertThat(
              column.rule().isEmpty()
                  || Messages.findText(form.language(), column.rule()).isPresent())
          .as("rule of %s: %s", column.field(), column.rule())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyChoiceIsUnderstood(Form form) throws IOException {
    var template = form.template();
    for (int i = 0; i < template.columns().size(); i++) {
      var choices = template.columns().get(i).choices();
      for (String choice : choices.subList(0, Math.min(choices.size(), 40))) {
        var row = new ArrayList<>(example(template));
        row.set(i, choice);
        var file = table(template, row);
        var column = template.columns().get(i).heading();
        assertThat(IntakeBench.read(form.noun(), file).report().problems().problems())
            .as("%s = %s", column, choice)
            .noneMatch(p -> p.place().field().equals(column));
        Files.delete(file);
      }
    }
  }

  @Test
  void typesAreThoseThatTheMakersAskFor() {
    var columns = new Form(Noun.PATENTS, Language.ZH).template().columns();

    assertThat(columns)
        .filteredOn(c -> c.type() == TemplateColumn.Type.DATE)
        .extracting(TemplateColumn::heading)
        .contains("申请日", "授权日", "到期日", "法律状态日期", "质押截止日", "开放许可撤回日");
    assertThat(columns)
        .filteredOn(c -> c.type() == TemplateColumn.Type.NUMBER)
        .extracting(TemplateColumn::field)
        .containsExactlyInAnyOrder(
            "trl",
            "citedBy",
            "openLicence.feeYuan",
            "openLicence.royaltyPercent",
            "openLicence.useFirstPayLater.freeMonths");
    assertThat(columns)
        .filteredOn(c -> c.field().equals("kind"))
        .singleElement()
        .satisfies(kind -> assertThat(kind.choices()).contains("发明", "实用新型"))
        .satisfies(kind -> assertThat(kind.openChoice()).isFalse());
    assertThat(columns)
        .filteredOn(c -> c.field().equals("intent"))
        .allMatch(TemplateColumn::openChoice);
  }
}
