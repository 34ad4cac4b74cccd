package org.patentbridge.store;

import java.util.Map;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * How a private record's id stands in the database: as it is in the main workspace; in every other
 * behind the name of its workspace, between unit separators, which no id holds.
 *
 * <p>So two workspaces may use the same ids, nobody finds a row of another one by any id, and the
 * rows of a workspace lie together.
 */
final class RowKey {

  /** ASCII's own sign between the parts of a record; it sorts before all letters. */
  private static final char UNIT = '\u001f';

  private static final char BEHIND_UNIT = ' ';

  private RowKey() {}

  /** The key of an id in the workspace of this thread. */
  static String of(String id) {
    if (id.indexOf(UNIT) >= 0 || id.charAt(0) < UNIT) {
      throw new InvalidValueException("request-text", "");
    }
    return prefix() + id;
  }

  /** The id that a key stands for. */
  static String plain(String key) {
    return key.substring(key.lastIndexOf(UNIT) + 1);
  }

  private static String prefix() {
    var workspace = WorkspaceScope.current();
    return workspace.equals(WorkspaceId.MAIN) ? "" : UNIT + workspace.value() + UNIT;
  }

  /** Condition on {@code id} that holds for all rows of the workspace of this thread. */
  static String within() {
    return isMain() ? "id > :wsFirst" : "id > :wsFirst and id < :wsBehind";
  }

  /** What the condition needs. */
  static Map<String, Object> bounds() {
    if (isMain()) {
      return Map.of("wsFirst", UNIT + "\u007f");
    }
    var workspace = UNIT + WorkspaceScope.current().value();
    return Map.of("wsFirst", workspace + UNIT, "wsBehind", workspace + BEHIND_UNIT);
  }

  /** A word that is another one in each workspace but the main one. */
  static String mark(String word) {
    return isMain() ? word : word + UNIT + WorkspaceScope.current().value();
  }

  /** The text without the mark that stands before its first colon, or at its end. */
  static String unmarked(String text) {
    int from = text.indexOf(UNIT);
    if (from < 0) {
      return text;
    }
    int colon = text.indexOf(':', from);
    return colon < 0 ? text.substring(0, from) : text.substring(0, from) + text.substring(colon);
  }

  /** Whether this thread works in the main workspace. */
  static boolean isMain() {
    return WorkspaceScope.current().equals(WorkspaceId.MAIN);
  }
}
