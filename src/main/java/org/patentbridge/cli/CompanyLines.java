package org.patentbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorPrediction;

/** How cards, fits and predictions read on a terminal. */
final class CompanyLines {

  private static final int SHOWN = 10;

  private CompanyLines() {}

  static void card(Terminal terminal, CompanyCard card) {
    var company = card.organization();
    terminal.result(company.name().raw() + "  [" + company.id() + "]  " + company.nameEn());
    say(terminal, "region", Objects.toString(company.region(), ""));
    say(terminal, "tags", joined(company.tags()));
    say(terminal, "products", joined(company.products()));
    patents(terminal, card);
    card.links().forEach(p -> say(terminal, "link", p.link() + "  [" + p.evidence() + "]"));
    card.needs().forEach(n -> say(terminal, "need", n.id() + "  " + n.text().title()));
    card.funding().rounds().stream()
        .limit(SHOWN)
        .forEach(
            r ->
                say(
                    terminal,
                    "round",
                    String.join(
                        "  ",
                        Objects.toString(r.date(), "–"),
                        r.terms().series(),
                        r.terms().amountAsStated(),
                        r.investors().stream()
                            .map(i -> i.name().raw())
                            .collect(Collectors.joining(", ")))));
    say(terminal, "stage", Objects.toString(card.funding().stage(), ""));
    var plan = card.plan();
    if (plan != null) {
      say(
          terminal,
          "plan",
          Objects.toString(plan.stage(), "–") + "  " + Objects.toString(plan.amount(), "–"));
    }
    say(
        terminal,
        "missing",
        card.missing().stream()
            .map(gap -> Lines.text(terminal, "card-gap." + gap))
            .collect(Collectors.joining(", ")));
  }

  private static void patents(Terminal terminal, CompanyCard card) {
    var backing = card.patents();
    if (backing.held() > 0) {
      say(terminal, "patents", backing.held());
    }
    for (var group : backing.groups()) {
      terminal.result(
          "    "
              + Lines.text(
                  terminal,
                  group.dead() ? "cli.card-group.dead" : "cli.card-group.living",
                  group.patents(),
                  group.grade().isEmpty() ? "–" : group.grade(),
                  Lines.text(terminal, "age-band." + group.age())));
    }
    for (var link : backing.links()) {
      terminal.result(
          "    "
              + Lines.text(
                  terminal,
                  "cli.card-link",
                  link.link(),
                  link.patents().size(),
                  String.format(Locale.ROOT, "%.2f", link.evidence())));
    }
  }

  private static String joined(Iterable<?> items) {
    var words = new ArrayList<String>();
    items.forEach(i -> words.add(i.toString()));
    return String.join("; ", words);
  }

  private static void say(Terminal terminal, String what, @Nullable Object value) {
    var text = Objects.toString(value, "");
    if (!text.isEmpty()) {
      terminal.result("  " + Lines.text(terminal, "cli.card." + what) + ": " + text);
    }
  }

  /** A line with rank, points and name, with every part where it is asked for. */
  static void fit(Terminal terminal, int rank, InvestorFit fit, String name, boolean explain) {
    terminal.table(
        List.of(6, 12, 22, 60),
        List.of(List.of("  " + rank, fit.points().toString(), fit.mandate().value(), name)));
    if (explain) {
      Lines.score(terminal, fit.score());
      fit.unverified().forEach(g -> terminal.result("      ? " + Lines.gate(terminal, g)));
    }
  }

  static void prediction(Terminal terminal, InvestorPrediction prediction, boolean explain) {
    terminal.result(
        "  " + prediction.rank() + "  " + prediction.total() + "  " + prediction.name());
    if (explain) {
      prediction
          .parts()
          .forEach(
              p ->
                  terminal.result(
                      "      "
                          + p.worth()
                          + "  "
                          + p.because().in(terminal.language())
                          + (p.evidence().isEmpty()
                              ? ""
                              : " [" + String.join(", ", p.evidence()) + "]")));
    }
  }
}
