package org.patentbridge.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.message.Language;

/** Lines as a table; which columns it has is the sheet's matter. */
final class LineTable {

  private LineTable() {}

  static List<Column> columns(List<String> keys) {
    return keys.stream().map(k -> Column.of(k, width(k))).toList();
  }

  static Table of(String sheet, List<String> keys, List<Line> lines, SlotPlan slots) {
    return Table.of(
        sheet,
        columns(keys),
        lines,
        line -> keys.stream().map(key -> cell(key, line, slots)).toList());
  }

  private static int width(String key) {
    return switch (key) {
      case "rank", "slot", "table" -> 7;
      case "points", "coverage", "kind" -> 10;
      case "legal-status", "status-date", "open-licence" -> 13;
      case "start", "end", "status-source" -> 17;
      case "number", "missing" -> 22;
      case "holder", "seeker", "need-title", "mandate-title", "need-chain" -> 30;
      case "title", "unverified" -> 42;
      default -> 50;
    };
  }

  private static Cell cell(String key, Line line, SlotPlan slots) {
    return switch (key) {
      case "slot", "start", "end", "table" -> cell(key, line.seat(), slots);
      case "seeker" -> Cell.of(line.seeker());
      case "need-title", "mandate-title" -> Cell.of(line.need());
      case "need-chain" -> Cell.of(line.chainLinks());
      case "not-seated-zh" -> Cell.of(waiting(line.waiting(), Language.ZH));
      case "not-seated-en" -> Cell.of(waiting(line.waiting(), Language.EN));
      case "why-zh" -> Cell.of(line.reasoned() ? MatchTable.why(line.entry(), Language.ZH) : "");
      case "why-en" -> Cell.of(line.reasoned() ? MatchTable.why(line.entry(), Language.EN) : "");
      case "missing" -> Cell.of(line.reasoned() ? MatchTable.missing(line.entry()) : "");
      default -> cell(key, line.entry());
    };
  }

  static Cell cell(String key, @Nullable Meeting seat, SlotPlan slots) {
    if (seat == null) {
      return Cell.EMPTY;
    }
    return switch (key) {
      case "slot" -> Cell.of(seat.slot() + 1);
      case "start" -> new Cell.Moment(slots.startOf(seat.slot()).toLocalDateTime());
      case "end" -> new Cell.Moment(slots.endOf(seat.slot()).toLocalDateTime());
      default -> Cell.of(seat.table());
    };
  }

  private static String waiting(@Nullable Unscheduled waiting, Language language) {
    return waiting == null ? "" : Words.of(waiting.reason(), language);
  }

  private static Cell cell(String key, MatchEntry entry) {
    var card = entry.card();
    return switch (key) {
      case "rank" -> Cell.of(entry.rank());
      case "holder" -> Cell.of(holder(entry));
      case "kind" -> Cell.of(Words.of("kind", entry.match().pairing().offering().kind()));
      case "number" -> Cell.of(card.offeringNumber());
      case "title" -> Cell.of(card.offeringTitle());
      case "legal-status" -> Cell.of(Words.of("legal-state", card.status().state()));
      case "status-date" -> Cell.of(card.status().asOf());
      case "status-source" -> Cell.of(card.status().source());
      case "open-licence" -> Cell.of(Words.both(card.openLicence() ? "export.yes" : "export.no"));
      case "points" -> Cell.of(entry.match().points());
      case "coverage" -> new Cell.Share(entry.match().score().coverage());
      case "unverified" -> Cell.of(MatchTable.unverified(entry.match().unverified()));
      default -> throw new IllegalArgumentException("no column " + key);
    };
  }

  /** The holder's name; that none is stated where none is. */
  static String holder(MatchEntry entry) {
    var name = entry.card().holderName();
    return name.isEmpty() ? Words.both("export.no-holder") : name;
  }
}
