package org.patentbridge.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.intake.format.markup.RecordCutter;

/** One record of tagged lines: its fields in their order, and its text as it stands. */
final class TaggedRecord {

  private final long line;
  private final StringBuilder text = new StringBuilder();
  private final List<Field> fields = new ArrayList<>();
  private String section = "";
  private boolean overlong;

  /** A tag with its text, which may go over several lines. */
  private static final class Field {
    private final String section;
    private final String tag;
    private final StringBuilder text;

    Field(String section, String tag, String text) {
      this.section = section;
      this.tag = tag;
      this.text = new StringBuilder(text.strip());
    }
  }

  /**
   * @param line 1-based line on which it begins
   */
  TaggedRecord(long line) {
    this.line = line;
  }

  long line() {
    return line;
  }

  /** Keeps a line as it stands, up to the limit of a record. */
  void keep(String more) {
    if (text.length() + more.length() > RecordCutter.MAX_RECORD) {
      overlong = true;
    } else {
      text.append(more).append('\n');
    }
  }

  boolean isOverlong() {
    return overlong;
  }

  String text() {
    return text.toString();
  }

  /** The section that was opened last, empty for none. */
  String section() {
    return section;
  }

  void section(String name) {
    section = name;
  }

  void field(String tag, String value) {
    fields.add(new Field(section, tag, value));
  }

  /** Goes on with the last field; false where there is none. */
  boolean goOn(String more) {
    if (fields.isEmpty()) {
      return false;
    }
    var last = fields.getLast().text;
    last.append(last.isEmpty() ? "" : " ").append(more.strip());
    return true;
  }

  /** The texts of a tag in a section, which is empty in formats without sections. */
  Stream<String> all(String in, String tag) {
    return fields.stream()
        .filter(f -> f.section.equals(in) && f.tag.equals(tag))
        .map(f -> f.text.toString());
  }

  /** All texts of a section. */
  Stream<String> all(String in) {
    return fields.stream().filter(f -> f.section.equals(in)).map(f -> f.text.toString());
  }

  String first(String in, String tag) {
    return all(in, tag).findFirst().orElse("");
  }
}
