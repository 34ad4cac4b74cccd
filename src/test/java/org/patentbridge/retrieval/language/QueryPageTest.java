package org.patentbridge.retrieval.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.retrieval.language.Queries.asked;
import static org.patentbridge.retrieval.language.Queries.isPlain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that explains the language says what the language does. */
class QueryPageTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static List<String> column(String heading, int column) throws IOException {
    var page = Files.readString(Path.of("src/docs/query-language.md"));
    var section = page.substring(page.indexOf("## " + heading));
    var cells = new ArrayList<String>();
    section
        .substring(0, section.indexOf("\n## ", 3))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(line -> cells.add(line.split(" \\| ")[column]));
    return cells;
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyFieldStandsThereWithAllItsNames() throws IOException {
    assertThat(column("Fields", 0).stream().map(QueryPageTest::codes))
        .containsExactlyElementsOf(
            List.of(QueryField.values()).stream().map(QueryField::names).toList());
  }

  @Test
  void everyExampleIsAQueryOfItsField() throws IOException {
    for (var cell : column("Fields", 1)) {
      assertThat(asked(codes(cell).getFirst())).as(cell).isNotNull();
    }
  }

  @Test
  void everySignMakesAQuery() throws IOException {
    for (var cell : column("Signs", 0)) {
      assertThat(isPlain(codes(cell).getFirst())).as(cell).isFalse();
    }
  }
}
