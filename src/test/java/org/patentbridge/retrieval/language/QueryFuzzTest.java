package org.patentbridge.retrieval.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.retrieval.language.Queries.LANGUAGE;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.patentbridge.domain.problem.RefusedQueryException;

/** Texts that a machine makes up, guided by which code of the query language they reach. */
@Tag("torture")
class QueryFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void textIsUnderstoodOrRefusedAndPrintsAsItself(FuzzedDataProvider data) {
    var text = data.consumeRemainingAsString();
    try {
      if (LANGUAGE.read(text) instanceof QueryReading.Asked(var condition)) {
        var printed = QueryLanguage.print(condition);
        if (printed.length() <= QueryLanguage.LONGEST) {
          assertThat(LANGUAGE.read(printed)).isEqualTo(new QueryReading.Asked(condition));
        }
      }
    } catch (RefusedQueryException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
