package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What both kinds of files of the Zhibei platform share. */
final class Zhibei {

  /** A cooperation mode that says nothing. */
  static final String OTHER = "其他";

  private static final String SOURCE = "zhibei:";

  private Zhibei() {}

  /** The platform's id with the platform in front, blank where there is none. */
  static Cell id(ObjectNode object) {
    var id = JsonCells.text(object, "_id");
    return Cell.text("_id", id.isEmpty() ? "" : SOURCE + id);
  }

  static Cell text(ObjectNode object, String key) {
    return Cell.text(key, JsonCells.text(object, key));
  }
}
