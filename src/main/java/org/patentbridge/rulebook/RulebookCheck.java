package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.industry.IndustryReading;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.series.Refusal;

/**
 * Runs every example on the shelf. This room reads no text, places nothing and gives no points;
 * whoever can lends it the trials.
 */
public final class RulebookCheck {

  private final AnalyzerTrial analyzer;
  private final PlacementTrial placement;
  private final ProfileTrial profile;
  private final ReadingTrials readings;

  public RulebookCheck(
      AnalyzerTrial analyzer,
      PlacementTrial placement,
      ProfileTrial profile,
      ReadingTrials readings) {
    this.analyzer = analyzer;
    this.placement = placement;
    this.profile = profile;
    this.readings = readings;
  }

  /**
   * Reads records and needs by the tables beside the chains.
   *
   * @param industries places a record in fields and industries
   * @param needs reads what a typed need states
   * @param names reads names of parties
   */
  public record ReadingTrials(
      BiFunction<String, List<IpcSymbol>, IndustryReading> industries,
      Function<String, NeedCompleteness> needs,
      NameTrial names) {}

  /** Reads a text as a reading chain does. */
  @FunctionalInterface
  public interface AnalyzerTrial {

    /** The terms of a text, in order. */
    List<String> terms(String analyzerId, String text);
  }

  /** Places a record on chains. */
  @FunctionalInterface
  public interface PlacementTrial {

    /** The links on which a record belongs, of all chains, surest first. */
    List<ChainLinkId> place(String text, List<IpcSymbol> ipc);
  }

  /** Compares two patents for a need. */
  @FunctionalInterface
  public interface ProfileTrial {

    /** Above 0 where {@code better} gets more points, 0 where they get the same, else below. */
    int compare(String profileId, String need, String better, String worse);
  }

  /** Reads a name as names of parties are read. */
  public interface NameTrial {

    /** The key of the party that a name stands for. */
    String party(String name);

    /** What is left of a name without its legal form. */
    String core(String name);

    /** The words of an English name, each in its one form, in the order of the alphabet. */
    String words(String name);
  }

  /**
   * What the check found.
   *
   * @param analyzers examples of reading chains that were run
   * @param chains examples of chains that were run
   * @param profiles comparisons that were run
   * @param templates figures of event templates, cases of series and of investors that were run
   * @param fields examples of fields
   * @param words names of synonym groups, term pairs, related terms, column names and layouts that
   *     were tried
   * @param readings examples of industries and of needs
   * @param report one error per example that did not come out as stated
   */
  public record Result(
      int analyzers,
      int chains,
      int profiles,
      int templates,
      int fields,
      int words,
      int readings,
      int names,
      ProblemReport report) {

    /** All examples that were run. */
    public int examples() {
      return analyzers + chains + profiles + templates + fields + words + readings + names;
    }
  }

  /** Runs all examples, whatever comes out. */
  public Result run(Rulebook rulebook) {
    var found = new ArrayList<Problem>();
    var analyzers = rulebook.analyzers().stream().mapToInt(rule -> runOn(rule, found)).sum();
    var chains = rulebook.chains().stream().mapToInt(rule -> runOn(rule, found)).sum();
    var profiles = rulebook.profiles().stream().mapToInt(rule -> runOn(rule, found)).sum();
    var templates = rulebook.templates().stream().mapToInt(rule -> runOn(rule, found)).sum();
    templates += runOn(rulebook.series(), found);
    templates += runOn(rulebook.tiers(), found);
    var investors =
        new InvestorCheck(rulebook.investors(), new RegionNames(rulebook.intake().regions()));
    templates += investors.run();
    found.addAll(investors.found());
    templates += runOn(rulebook.shortlist().month(), found);
    var check = new WordCheck(rulebook, analyzer);
    var fields = check.fields();
    var words =
        check.synonyms() + check.terms() + check.related() + check.columns() + check.layouts();
    found.addAll(check.found());
    var reading = new ReadingCheck(readings);
    var read = reading.industries(rulebook.industries()) + reading.needs(rulebook.needs());
    found.addAll(reading.found());
    var named = new NameCheck(rulebook.names(), readings.names());
    var names = named.known() + named.legalForms() + named.abbreviations();
    found.addAll(named.found());
    return new Result(
        analyzers,
        chains,
        profiles,
        templates,
        fields,
        words,
        read,
        names,
        new ProblemReport(found));
  }

  private int runOn(AnalyzerRule rule, List<Problem> found) {
    var number = 0;
    for (var example : rule.examples()) {
      number++;
      var terms = analyzer.terms(rule.id(), example.text());
      if (!terms.equals(example.terms())) {
        var place = place(RulebookReader.ANALYZERS, rule.id(), number);
        var expected = String.join(" ", example.terms());
        found.add(failed("terms", place, example.text(), expected, String.join(" ", terms)));
      }
    }
    return number;
  }

  private int runOn(ChainRule rule, List<Problem> found) {
    var number = 0;
    var chain = rule.chain().id();
    for (var example : rule.examples()) {
      number++;
      var links = placement.place(example.text(), example.ipc());
      var first = links.stream().filter(link -> link.chain().equals(chain)).findFirst();
      if (!Objects.equals(first.orElse(null), example.link())) {
        var place = place("chains/" + chain + ChainReader.EXAMPLES, chain.toString(), number);
        var link = said(first.orElse(null));
        found.add(failed("link", place, example.text(), said(example.link()), link));
      }
    }
    return number;
  }

  private int runOn(ScoringProfile rule, List<Problem> found) {
    var number = 0;
    for (var example : rule.examples()) {
      number++;
      var better = example.better();
      var difference = profile.compare(rule.id(), example.need(), better, example.worse());
      if (difference <= 0) {
        var place = place("scoring/" + rule.id() + ".yaml", rule.id(), number);
        var sign = difference == 0 ? "=" : "<";
        var expected = better + " > " + example.worse();
        var outcome = better + " " + sign + " " + example.worse();
        found.add(failed("comparison", place, example.need(), expected, outcome));
      }
    }
    return number;
  }

  private static int runOn(EventTemplate rule, List<Problem> found) {
    var number = 0;
    for (var example : rule.examples()) {
      number++;
      var figure = rule.figure(example.figure());
      if (!figure.equals(example.expected())) {
        var place = place("events/" + rule.id() + ".yaml", rule.id(), number);
        found.add(failed("figure", place, example.figure(), example.expected(), figure));
      }
    }
    return number;
  }

  private static int runOn(SeriesRules rules, List<Problem> found) {
    var number = 0;
    for (var example : rules.examples()) {
      number++;
      var refusal = new Refusal(Side.SEEKER, Set.of(example.reason()));
      var gone = rules.standing(refusal, example.then(), example.now(), example.days()).isEmpty();
      if (gone != example.gone()) {
        var place = place(RulebookReader.SERIES, "reoffer", number);
        var reason = example.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        found.add(failed("figure", place, reason, "gone: " + example.gone(), "gone: " + gone));
      }
    }
    return number;
  }

  private static int runOn(TierRules rules, List<Problem> found) {
    var number = 0;
    for (var example : rules.examples()) {
      number++;
      var tier =
          rules
              .decide(example.from(), example.votes())
              .map(d -> d.move().to())
              .orElse(example.from());
      if (tier != example.becomes()) {
        var place = place(RulebookReader.TIERS, "moves", number);
        var from = example.from().name();
        found.add(failed("figure", place, from, example.becomes().name(), tier.name()));
      }
    }
    return number;
  }

  private static int runOn(ShortlistRules.MonthRule rule, List<Problem> found) {
    var number = 0;
    for (var example : rule.examples()) {
      number++;
      var day = rule.day(example.month());
      if (!day.equals(example.day())) {
        var place = place(RulebookReader.SHORTLIST, "month", number);
        var month = example.month().toString();
        found.add(failed("figure", place, month, example.day().toString(), day.toString()));
      }
    }
    return number;
  }

  private static Place place(String file, String rule, int number) {
    return Place.of(file).field(rule + " #" + number);
  }

  private static Problem failed(
      String kind, Place place, String example, String expected, String outcome) {
    return Problem.error("rules-example-" + kind, place, example, expected, outcome);
  }

  private static String said(@Nullable ChainLinkId link) {
    return link == null ? ChainReader.UNPLACED : link.link();
  }
}
