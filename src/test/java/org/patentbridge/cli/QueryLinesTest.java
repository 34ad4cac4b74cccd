package org.patentbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.RefusedQueryException;

class QueryLinesTest {

  private static RefusedQueryException refused(String query, int start, int end) {
    var problem = Problem.error("query-bracket-open", Place.of("query"), "(");
    return new RefusedQueryException(problem, query, start, end);
  }

  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertThat(QueryLines.of(refused("标题：(电池 OR a", 3, 4)))
        .containsExactly("标题：(电池 OR a", "      ^");
    assertThat(QueryLines.of(refused("year:soon", 5, 9))).containsExactly("year:soon", "     ^^^^");
    assertThat(QueryLines.of(refused("状态:睡着", 3, 5))).containsExactly("状态:睡着", "     ^^^^");
  }

  @Test
  void whatIsMissingBehindTheQueryIsShownBehindIt() {
    assertThat(QueryLines.of(refused("电池 AND", 6, 7))).containsExactly("电池 AND", "        ^");
  }

  @Test
  void ofALongQueryThePartAroundThePlaceIsShown() {
    var query = "电池 ".repeat(200) + ")" + " 隔膜".repeat(200);
    var lines = QueryLines.of(refused(query, 600, 601));
    assertThat(lines.getFirst()).startsWith("…").endsWith("…");
    assertThat(QueryLines.width(lines.getFirst())).isLessThanOrEqualTo(80);
    int caret = lines.get(1).indexOf('^');
    int bracket = lines.getFirst().indexOf(')');
    assertThat(caret).isEqualTo(QueryLines.width(lines.getFirst().substring(0, bracket)));
  }

  @Test
  void tabsAndBreaksDoNotMoveTheCaret() {
    assertThat(QueryLines.of(refused("a\tAND\n(", 6, 7))).containsExactly("a AND (", "      ^");
  }
}
