package org.patentbridge.intake.record;

import java.util.List;
import java.util.OptionalInt;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.Cell;

/**
 * Looks for characters that are no text. A zero character refuses its row, since what stands there
 * is no longer what was written; other control characters become blanks.
 */
public final class Characters {

  private Characters() {}

  /**
   * The cell without control characters.
   *
   * @param row place of its row
   * @param problems takes what was found
   */
  public static Cell cleaned(Cell cell, Place row, List<Problem> problems) {
    for (String item : cell.items()) {
      var found = item.chars().filter(Characters::isControl).findFirst();
      if (found.isPresent()) {
        note(cell, found, row, problems);
        var items = cell.items().stream().map(Characters::blanked).toList();
        return new Cell(cell.name(), cell.field(), items, cell.kind(), cell.lenient());
      }
    }
    return cell;
  }

  private static void note(Cell cell, OptionalInt found, Place row, List<Problem> problems) {
    var hasZero = cell.items().stream().anyMatch(item -> item.indexOf('\0') >= 0);
    var place = row.field(cell.name());
    problems.add(
        hasZero
            ? Problem.error("zero-character", place, "U+0000")
            : Problem.warning("control-character", place, "U+%04X".formatted(found.getAsInt())));
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\u0085';
  }

  private static String blanked(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (isControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
