package org.patentbridge.export;

import java.util.List;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.message.Language;

/** What stands beside the match lists of a run: parties left over, and what the gates said. */
final class RunTables {

  private RunTables() {}

  static Table leftOver(MatchRun run) {
    return Table.of(
        "left-over",
        List.of(
            Column.of("party", 30),
            Column.of("party-id", 24),
            Column.of("got", 9),
            Column.of("reason-zh", 60),
            Column.of("reason-en", 60)),
        run.leftOvers(),
        RunTables::row);
  }

  private static List<Cell> row(LeftOver left) {
    return List.of(
        Cell.of(left.name()),
        Cell.of(left.party().value()),
        Cell.of(left.got()),
        Cell.of(Words.of(left.reason(), Language.ZH)),
        Cell.of(Words.of(left.reason(), Language.EN)));
  }

  static Table gates(MatchRun run) {
    return Table.of(
        "gates",
        List.of(Column.of("gate", 44), Column.of("answer", 18), Column.of("count", 14)),
        run.gates(),
        RunTables::row);
  }

  private static List<Cell> row(GateCount gate) {
    return List.of(
        Cell.of(Column.named("gate." + gate.gate(), gate.gate(), 1).heading(" ")),
        Cell.of(Words.of("answer", gate.answer())),
        Cell.of(gate.count()));
  }
}
