package org.patentbridge.investors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.patentbridge.domain.investor.CompanySketch;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.investor.PredictionPart;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;

/** Puts into words what speaks for investors of one company: the model's parts, with past deals. */
final class PredictionTeller {

  private static final int NAMED = 3;

  private final LikelihoodModel model;
  private final DealBook book;
  private final CompanySketch company;
  private final List<long[]> parts;
  private final int round;

  PredictionTeller(LikelihoodModel model, CompanySketch company) {
    this.model = model;
    this.book = model.book();
    this.company = company;
    this.parts = model.split(company);
    this.round = model.ladder().numberOf(company.round());
  }

  InvestorPrediction of(int investor, int rank, int among) {
    return new InvestorPrediction(
        rank,
        among,
        book.investors().get(investor),
        book.nameOf(investor),
        List.of(
            activity(investor),
            domain(investor),
            round(investor),
            city(investor),
            partners(investor)));
  }

  private Points worth(int part, int investor) {
    var worths = parts.get(part);
    return worths.length == 0 ? Points.ZERO : new Points(worths[investor]);
  }

  private PredictionPart activity(int investor) {
    var deals = book.dealsOf(investor);
    return new PredictionPart(
        "activity",
        worth(LikelihoodModel.ACTIVITY, investor),
        false,
        newest(investor, d -> true),
        Reason.of(
            "prediction.activity",
            deals.size(),
            String.format(Locale.ROOT, "%.1f", model.recentDeals(investor))));
  }

  private PredictionPart domain(int investor) {
    var known = company.domains().stream().filter(model::knowsBranch).toList();
    if (known.isEmpty()) {
      return missing("domain", "prediction.domain.missing");
    }
    IntPredicate shared = d -> deal(d).industries().stream().anyMatch(known::contains);
    return new PredictionPart(
        "domain",
        worth(LikelihoodModel.DOMAIN, investor),
        false,
        newest(investor, shared),
        Reason.of(
            "prediction.domain",
            count(investor, shared),
            book.dealsOf(investor).size(),
            String.join(", ", known)));
  }

  private PredictionPart round(int investor) {
    var sought = company.round();
    if (sought == null || round == 0) {
      return missing("round", "prediction.round.missing");
    }
    IntPredicate same = d -> model.roundOf(d) == round;
    var stage = sought.stage();
    var word = !sought.series().isEmpty() || stage == null ? sought.series() : stage.name();
    return new PredictionPart(
        "round",
        worth(LikelihoodModel.ROUND, investor),
        false,
        newest(investor, same),
        Reason.of("prediction.round", count(investor, same), book.dealsOf(investor).size(), word));
  }

  private PredictionPart city(int investor) {
    var city = company.city();
    if (city == null || !model.knowsCity(city)) {
      return missing("city", "prediction.city.missing");
    }
    IntPredicate there = d -> city.equals(book.deals().get(d).city());
    return new PredictionPart(
        "city",
        worth(LikelihoodModel.CITY, investor),
        false,
        newest(investor, there),
        Reason.of("prediction.city", count(investor, there), book.dealsOf(investor).size(), city));
  }

  private PredictionPart partners(int investor) {
    var known = company.earlier().stream().flatMap(e -> book.findPlace(e).stream()).toList();
    if (known.isEmpty()) {
      return missing("partners", "prediction.partners.missing");
    }
    var shared = new TreeMap<String, Integer>();
    for (int earlier : known) {
      var companies = book.partnersOf(earlier).getOrDefault(investor, 0);
      if (companies > 0) {
        shared.put(book.nameOf(earlier), companies);
      }
    }
    var evidence = new ArrayList<String>();
    shared.forEach((name, companies) -> evidence.add(name + " × " + companies));
    return new PredictionPart(
        "partners",
        worth(LikelihoodModel.PARTNERS, investor),
        false,
        evidence,
        evidence.isEmpty()
            ? Reason.of("prediction.partners.none")
            : Reason.of("prediction.partners", String.join(", ", evidence)));
  }

  private static PredictionPart missing(String part, String key) {
    return new PredictionPart(part, Points.ZERO, true, List.of(), new Reason(key, List.of()));
  }

  private Investment deal(int d) {
    return book.deals().get(d).source();
  }

  private long count(int investor, IntPredicate wanted) {
    return book.dealsOf(investor).stream().filter(d -> wanted.test(d)).count();
  }

  private List<String> newest(int investor, IntPredicate wanted) {
    return book.dealsOf(investor).stream()
        .filter(d -> wanted.test(d))
        .sorted(
            Comparator.comparing((Integer d) -> book.deals().get(d).ageDays())
                .thenComparing(d -> deal(d).id()))
        .limit(NAMED)
        .map(d -> DealText.of(deal(d)))
        .toList();
  }
}
