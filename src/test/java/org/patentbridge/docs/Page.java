package org.patentbridge.docs;

import java.util.List;

/** A page being written in Markdown. */
final class Page {

  private final StringBuilder text = new StringBuilder();

  Page heading(int level, String title) {
    text.append(text.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ').append(title);
    text.append('\n');
    return this;
  }

  Page paragraph(String words) {
    text.append('\n').append(words.strip()).append('\n');
    return this;
  }

  Page table(List<String> headings, List<List<String>> rows) {
    text.append('\n');
    row(headings);
    row(headings.stream().map(h -> "---").toList());
    rows.forEach(this::row);
    return this;
  }

  private void row(List<String> cells) {
    cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(' '));
    text.append("|\n");
  }

  /** A text as code, nothing where it is empty. */
  static String code(String words) {
    return words.isEmpty() ? "" : "`" + words + "`";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
