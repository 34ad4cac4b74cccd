package org.patentbridge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;

/** The rows of all match lists of a run, with a column for each part of the score. */
final class MatchTable {

  /** How many parts make up the "why": more than three nobody reads. */
  private static final int REASONS = 3;

  private static final int FROZEN = 2;

  private MatchTable() {}

  static Table of(MatchRun run) {
    var features = features(run);
    return Table.of(
            "match-list", columns(run, features), run.entries(), entry -> row(entry, features))
        .frozen(FROZEN);
  }

  /** Ids of the features, in the order in which the scores show them. */
  private static List<String> features(MatchRun run) {
    return run.entries().stream()
        .flatMap(e -> e.match().score().parts().stream())
        .map(ScorePart::feature)
        .distinct()
        .toList();
  }

  private static List<Column> columns(MatchRun run, List<String> features) {
    boolean mandates =
        !run.entries().isEmpty()
            && run.entries().stream()
                .allMatch(e -> e.match().pairing().seeker().kind() == SeekerId.Kind.MANDATE);
    var columns =
        new ArrayList<>(
            List.of(
                Column.of("rank", 7),
                Column.of(mandates ? "investor" : "enterprise", 26),
                Column.of(mandates ? "mandate-title" : "need-title", 32),
                Column.of(mandates ? "mandate-id" : "need-id", 16),
                Column.of("kind", 10),
                Column.of("number", 20),
                Column.of("title", 40),
                Column.of("holder", 26),
                Column.of("legal-status", 14),
                Column.of("status-date", 12),
                Column.of("status-source", 16),
                Column.of("open-licence", 12),
                Column.of("points", 10)));
    features.forEach(f -> columns.add(Column.named("feature." + f, f, 12)));
    columns.addAll(
        List.of(
            Column.of("coverage", 10),
            Column.of("missing", 24),
            Column.of("unverified", 44),
            Column.of("why-zh", 50),
            Column.of("why-en", 50)));
    return columns;
  }

  private static List<Cell> row(MatchEntry entry, List<String> features) {
    var card = entry.card();
    var match = entry.match();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(entry.rank()));
    cells.add(Cell.of(card.seekerName()));
    cells.add(Cell.of(card.seekerTitle()));
    cells.add(Cell.of(match.pairing().seeker().key()));
    cells.add(Cell.of(Words.of("kind", match.pairing().offering().kind())));
    cells.add(Cell.of(card.offeringNumber()));
    cells.add(Cell.of(card.offeringTitle()));
    cells.add(Cell.of(card.holderName()));
    cells.add(Cell.of(Words.of("legal-state", card.status().state())));
    cells.add(Cell.of(card.status().asOf()));
    cells.add(Cell.of(card.status().source()));
    cells.add(Cell.of(Words.both(card.openLicence() ? "export.yes" : "export.no")));
    cells.add(Cell.of(match.points()));
    var parts = match.score().parts();
    features.forEach(f -> cells.add(earned(parts, f)));
    cells.add(new Cell.Share(match.score().coverage()));
    cells.add(Cell.of(missing(entry)));
    cells.add(Cell.of(unverified(match.unverified())));
    cells.add(Cell.of(why(entry, Language.ZH)));
    cells.add(Cell.of(why(entry, Language.EN)));
    return cells;
  }

  /** Points of a feature; empty where the score does not have it. */
  static Cell earned(List<ScorePart> parts, String feature) {
    Optional<ScorePart> part = parts.stream().filter(p -> p.feature().equals(feature)).findFirst();
    return part.<Cell>map(p -> new Cell.Decimal(p.earned().asDouble(), p.missing()))
        .orElse(Cell.EMPTY);
  }

  /** Names of the parts of the score whose data is missing. */
  static String missing(MatchEntry entry) {
    return missing(entry.match().score());
  }

  static String missing(Score score) {
    return score.parts().stream()
        .filter(ScorePart::missing)
        .map(p -> Column.named("feature." + p.feature(), p.feature(), 1).heading(" "))
        .collect(Collectors.joining("\n"));
  }

  static String unverified(List<GateVerdict> verdicts) {
    return verdicts.stream()
        .map(GateVerdict::reason)
        .map(Words::of)
        .collect(Collectors.joining("\n"));
  }

  /** What the strongest parts rest on, strongest first; equal ones in the order of the profile. */
  static String why(MatchEntry entry, Language language) {
    return why(entry.match().score(), language);
  }

  static String why(Score score, Language language) {
    return score.parts().stream()
        .filter(p -> !p.missing() && p.earned().thousandths() > 0)
        .sorted(Comparator.comparing(ScorePart::earned).reversed())
        .limit(REASONS)
        .map(ScorePart::because)
        .map((Reason r) -> Words.of(r, language))
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }
}
