package org.patentbridge.retrieval.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.patentbridge.retrieval.language.Queries.LANGUAGE;
import static org.patentbridge.retrieval.language.Queries.asked;
import static org.patentbridge.retrieval.language.Queries.isPlain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.retrieval.condition.Condition;

/** What holds for every query. */
class QueryLanguageLawsTest {

  private static final List<String> PIECES =
      List.of(
          "title:",
          "标题：",
          "year:",
          "ipc:",
          "fee=",
          "number:",
          "status:",
          "holder=",
          "chain:",
          "nonsense:",
          "(",
          ")",
          "（",
          "）",
          "\"",
          "“",
          "”",
          "[",
          "]",
          " AND ",
          " OR ",
          " NOT ",
          " NEAR5 ",
          " NEAR99 ",
          " 与 ",
          "-",
          "+",
          "*",
          "<",
          ">=",
          "..",
          " TO ",
          "电池",
          "battery",
          "H01M 10/05",
          "CN 107123456 B",
          "2020-01",
          "granted",
          " ",
          "\u3000",
          "，",
          "\n",
          "\uD83D",
          "😀",
          "\u0000",
          "/(a{1,1000}){1,1000}/",
          "~",
          "^",
          ":",
          "：",
          "=",
          "&&",
          "||",
          "!");
  private static final Path REAL = Path.of("../shared/data/needs");
  private static final Pattern TEXT =
      Pattern.compile(
          "\"(?:context|objective|description|name|title)\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");

  @Test
  void whatIsPrintedIsReadAsTheSameCondition() {
    for (long seed = 0; seed < 20_000; seed++) {
      var condition = new Queries(new Random(seed)).condition(4);
      var printed = QueryLanguage.print(condition);
      // A word alone has no mark of a query and is plain text to people too.
      var query = isPlain(printed) ? "(" + printed + ") AND kind:patent" : printed;
      var expected = isPlain(printed) ? Condition.all(List.of(condition, kind())) : condition;
      assertThat(asked(query)).as("seed %d: %s", seed, printed).isEqualTo(expected);
    }
  }

  private static Condition kind() {
    return asked("kind:patent");
  }

  @Test
  void garbageIsReadOrRefusedAndNothingElse() {
    int read = 0;
    int plain = 0;
    int refused = 0;
    for (long seed = 0; seed < 50_000; seed++) {
      var random = new Random(seed);
      var query = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        query.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      try {
        if (LANGUAGE.read(query.toString()) instanceof QueryReading.Asked(var condition)) {
          read++;
          assertReadAlike(condition, seed);
        } else {
          plain++;
        }
      } catch (RefusedQueryException named) {
        refused++;
        assertThat(named.start()).as("seed %d", seed).isBetween(0, named.query().length());
        assertThat(named.end()).as("seed %d", seed).isGreaterThan(named.start());
      } catch (RuntimeException other) {
        throw new AssertionError("seed " + seed + ": " + query, other);
      }
    }
    assertThat(List.of(read, plain, refused)).allMatch(count -> count > 500);
  }

  /** Whatever was read can be told to the person and asked again. */
  private static void assertReadAlike(Condition condition, long seed) {
    var printed = QueryLanguage.print(condition);
    if (!isPlain(printed)) {
      assertThat(asked(printed)).as("seed %d: %s", seed, printed).isEqualTo(condition);
    }
  }

  @Test
  void realNeedsAreNoQueries() throws IOException {
    assumeThat(REAL).exists();
    int texts = 0;
    int queries = 0;
    for (var file : List.of("zhibei/needs.jsonl", "sbir_topics_dod/topics.jsonl")) {
      var found = TEXT.matcher(Files.readString(REAL.resolve(file)));
      while (found.find()) {
        var text = found.group(1).replace("\\\"", "\"").replace("\\n", "\n");
        texts++;
        if (!isPlain(text)) {
          queries++;
        }
      }
    }
    assertThat(texts).isGreaterThan(2_000);
    assertThat(queries).isLessThanOrEqualTo(texts / 500);
  }
}
