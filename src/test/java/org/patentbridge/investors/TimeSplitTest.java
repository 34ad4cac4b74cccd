package org.patentbridge.investors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.patentbridge.investors.SampleDeals.READERS;
import static org.patentbridge.investors.SampleDeals.RULES;
import static org.patentbridge.investors.SampleDeals.deal;
import static org.patentbridge.investors.SampleDeals.id;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.evaluation.PredictionReport;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.evaluation.FoundPlaces;
import org.patentbridge.evaluation.PredictionEvaluator;
import org.patentbridge.evaluation.PredictionEvaluator.Answered;
import org.patentbridge.intake.Intake;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.ReadOptions;
import org.patentbridge.rulebook.RulebookReader;

/** What is known and what is asked, and whether the model is better than counting. */
@Execution(ExecutionMode.CONCURRENT)
class TimeSplitTest {

  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2020, 1, 1);
  private static final Path REAL =
      Path.of("..", "shared", "data", "investors", "cn_vc_investments_2010_2019");
  private static final int ASKED = 2_500;

  private static TimeSplit split(List<Investment> deals) {
    return TimeSplit.of(deals, READERS, RULES, FROM, UNTIL);
  }

  @Test
  void newInvestorsAreAskedForAndNobodySeesTheFuture() {
    var split =
        split(
            List.of(
                deal("甲公司", "2017-12-31", "A轮", "储能", "老股东资本"),
                deal("甲公司", "2018-01-01", "B轮", "储能", "老股东资本", "新来创投"),
                deal("甲公司", "2019-06-01", "C轮", "储能", "后来资本"),
                deal("乙公司", "2018-03-01", "A轮", "储能", "未透露"),
                deal("丙公司", "2020-01-01", "A轮", "储能", "太晚资本"),
                deal("丁公司", "", "A轮", "储能", "无日期资本")));

    assertThat(split.book().investors()).containsExactly(id("老股东资本"));
    assertThat(split.questions())
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.next()).containsExactlyInAnyOrder(id("新来创投"), id("后来资本"));
              assertThat(q.company().earlier()).containsExactly(id("老股东资本"));
              assertThat(q.company().round()).isNotNull();
            });
  }

  /** Funds that keep to a branch and a city: counting deals cannot tell them, the model can. */
  @Test
  void modelTellsSpecialistsThatCountingCannot() {
    var luck = new Random(11);
    var branches = List.of("储能", "芯片", "医疗", "农业");
    var cities = List.of("苏州", "北京", "深圳", "成都", "武汉");
    List<Investment> deals = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      int branch = luck.nextInt(branches.size());
      int city = luck.nextInt(cities.size());
      var day = LocalDate.of(2014, 1, 1).plusDays(luck.nextInt(2190)).toString();
      for (int k = 0; k < 2; k++) {
        var fund = "基金" + branch + "-" + city + "-" + luck.nextInt(6);
        deals.add(deal(cities.get(city) + "公司" + i, day, "A轮", branches.get(branch), fund));
      }
    }
    var report = report(split(deals), Integer.MAX_VALUE);
    assertThat(report.ratios()).allSatisfy(r -> assertThat(r.low()).isGreaterThan(1.15));
  }

  @Test
  void whereOnlyActivityDecidesTheModelIsNoBetterThanCounting() {
    var luck = new Random(5);
    List<Investment> deals = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      var day = LocalDate.of(2014, 1, 1).plusDays(luck.nextInt(2190)).toString();
      var fund = "基金" + (int) Math.abs(luck.nextGaussian() * 30);
      deals.add(deal("公司" + i, day, "A轮", luck.nextBoolean() ? "甲" : "乙", fund));
    }
    var report = report(split(deals), Integer.MAX_VALUE);
    assertThat(report.ratios()).allSatisfy(r -> assertThat(r.low()).isLessThan(1.2));
  }

  @Test
  void realDealsAreToldAtLeastOneAndAHalfTimesBetterThanByCounting() throws Exception {
    assumeThat(REAL).isDirectory();
    List<Investment> deals = new ArrayList<>();
    var intake = new Intake(new RulebookReader().read(Path.of("index-config")));
    try (var files = Files.list(REAL)) {
      for (var file :
          files.filter(f -> f.getFileName().toString().startsWith("events_")).sorted().toList()) {
        intake.read(Noun.INVESTMENTS, file, ReadOptions.RECOGNISE, deals::add);
      }
    }
    var report = report(split(deals), ASKED);

    assertThat(report.queries()).isEqualTo(ASKED);
    assertThat(report.ratios())
        .hasSize(2)
        .allSatisfy(r -> assertThat(r.ratio()).as(r.metric()).isGreaterThan(1.4))
        .allSatisfy(r -> assertThat(r.low()).as(r.metric()).isGreaterThan(1.2));
  }

  /** Recall among 20 and reciprocal rank of a seeded sample of the questions. */
  private static PredictionReport report(TimeSplit split, int most) {
    var questions = new ArrayList<>(split.questions());
    Collections.shuffle(questions, new Random(3));
    var asked = questions.subList(0, Math.min(most, questions.size()));
    return new PredictionEvaluator(1)
        .evaluate(
            answered("model", new LikelihoodModel(split.book()), asked),
            List.of(
                answered("active", new MostActive(split.book()), asked),
                answered("first", new SameIndustry(split.book(), false), asked),
                answered("any", new SameIndustry(split.book(), true), asked)));
  }

  private static Answered answered(
      String name, InvestorRanker ranker, List<TimeSplit.Question> questions) {
    return new Answered(
        name,
        questions.stream()
            .map(
                q ->
                    new FoundPlaces(
                        q.next().size(), Places.of(ranker, q.company()).ranksOf(q.next())))
            .toList());
  }
}
