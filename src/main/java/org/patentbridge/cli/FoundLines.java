package org.patentbridge.cli;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FacetCounts;
import org.patentbridge.domain.search.FoundOffering;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.domain.search.Passage;

/** How what was found reads as lines of a terminal. */
final class FoundLines {

  private static final String INDENT = "          ";

  /** Marks stand in brackets that titles and abstracts do not use. */
  private static final String BEFORE = "⟦";

  private static final String BEHIND = "⟧";

  private FoundLines() {}

  static void show(Terminal terminal, FoundPage page) {
    var strength = page.strength();
    if (strength != null && !strength.strong() && !page.rows().isEmpty()) {
      terminal.say("strength.none");
    }
    page.rows().forEach(row -> show(terminal, row));
    page.facets().forEach(counts -> show(terminal, counts));
    if (page.cutOff()) {
      terminal.say("cli.search.cut-off", FoundPage.MOST_HITS);
    }
    var next = page.next();
    if (next != null) {
      terminal.say("cli.search.next", page.found(), next);
    }
  }

  private static void show(Terminal terminal, FoundOffering row) {
    var offering = row.offering();
    terminal.table(
        List.of(8, 22, 60, 28),
        List.of(
            List.of(
                String.format(Locale.ROOT, "%.3f", row.relevance()),
                offering.id().key(),
                offering.text().title(),
                offering.findFirstHolder().map(h -> h.name().raw()).orElse(""))));
    row.passages().forEach(p -> terminal.result(INDENT + onOneLine(marked(p))));
    if (!row.terms().isEmpty()) {
      var terms = String.join(", ", row.terms());
      terminal.result(INDENT + Lines.text(terminal, "cli.search.shared", terms));
    }
    if (!row.family().isEmpty()) {
      var members = String.join(", ", row.family().stream().map(id -> id.key()).toList());
      terminal.result(INDENT + Lines.text(terminal, "cli.search.family", members));
    }
  }

  /** With its marks in brackets. */
  static String marked(Passage passage) {
    return passage.marked(BEFORE, BEHIND);
  }

  static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static void show(Terminal terminal, FacetCounts counts) {
    if (counts.values().isEmpty()) {
      return;
    }
    terminal.result(
        Lines.text(terminal, "facet." + counts.facet()) + " (" + counts.facet().word() + ")");
    for (var value : counts.values()) {
      var name = terminal.language() == Language.ZH ? value.nameZh() : value.nameEn();
      var depth = depth(counts.facet(), value.value());
      terminal.result(
          String.format(
              Locale.ROOT,
              "%s%s%6d  %s%s",
              value.selected() ? "* " : "  ",
              "  ".repeat(depth),
              value.count(),
              value.value(),
              name.equals(value.value()) ? "" : "  " + name));
    }
    if (counts.more() > 0) {
      terminal.result("          " + Lines.text(terminal, "cli.search.more", counts.more()));
    }
  }

  private static int depth(Facet facet, String value) {
    return facet.findParent(value).map(parent -> depth(facet, parent) + 1).orElse(0);
  }
}
