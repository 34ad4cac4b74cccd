package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.evaluation.PredictionReport;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.evaluation.FoundPlaces;
import org.patentbridge.evaluation.PredictionEvaluator;
import org.patentbridge.evaluation.PredictionEvaluator.Answered;
import org.patentbridge.intake.Noun;
import org.patentbridge.investors.DealBook;
import org.patentbridge.investors.InvestorRanker;
import org.patentbridge.investors.LikelihoodModel;
import org.patentbridge.investors.MostActive;
import org.patentbridge.investors.Places;
import org.patentbridge.investors.SameIndustry;
import org.patentbridge.investors.TimeSplit;
import org.patentbridge.rulebook.RegionNames;

/**
 * Measures on files of past deals whether the model tells a company's next investors: deals before
 * a day are known, those from it on are asked about, beside rankings by activity and by branch.
 */
@Act
@ApplicationScoped
public class EvaluateInvestors {

  private final Engine engine;

  EvaluateInvestors(Engine engine) {
    this.engine = engine;
  }

  /**
   * What is measured on.
   *
   * @param files past deals in any format; of two with one id the later one counts
   * @param trainBefore deals before this day are known
   * @param until first day that is not asked about any more
   * @param seed of the intervals
   */
  public record Wish(List<Path> files, LocalDate trainBefore, LocalDate until, long seed) {

    public Wish {
      files = List.copyOf(files);
      Days.checked(trainBefore);
      Days.checked(until);
      if (!trainBefore.isBefore(until)) {
        throw new InvalidValueException("split-days", trainBefore.toString(), until.toString());
      }
    }
  }

  /**
   * What came of it.
   *
   * @param deals deals read
   * @param known deals with a disclosed investor before the day
   * @param investors investors of these, all of whom are ranked
   * @param skipped rows that could not be read
   * @param report recall and mean reciprocal rank of all systems
   */
  public record Answer(
      int deals, int known, int investors, long skipped, PredictionReport report) {}

  /**
   * Reads the files, keeps nothing.
   *
   * @throws BadInputException when a file cannot be read or no deal is left to ask about
   */
  public Answer run(Wish wish, Progress progress) {
    var deals = new LinkedHashMap<InvestmentId, Investment>();
    long skipped = 0;
    progress.phase("phase.import", wish.files().size());
    for (var file : wish.files()) {
      skipped += read(file, deals);
      progress.step(1);
    }
    var rules = engine.rulebook().investors();
    var readers = DealBook.Readers.byName(new RegionNames(engine.rulebook().intake().regions()));
    var split = TimeSplit.of(deals.values(), readers, rules, wish.trainBefore(), wish.until());
    if (split.questions().isEmpty() || split.book().size() == 0) {
      throw new BadInputException(
          Problem.error(
              "nothing-to-predict",
              Place.of(String.valueOf(wish.files().getFirst())),
              wish.trainBefore().toString(),
              wish.until().toString()));
    }
    var model = new LikelihoodModel(split.book());
    List<Answered> others = new ArrayList<>();
    baselines(split.book()).forEach((name, ranker) -> others.add(answer(name, ranker, split)));
    var report =
        new PredictionEvaluator(wish.seed()).evaluate(answer("model", model, split), others);
    return new Answer(
        deals.size(), split.book().size(), split.book().investors().size(), skipped, report);
  }

  private long read(Path file, Map<InvestmentId, Investment> deals) {
    var report =
        engine
            .intake()
            .read(
                Noun.INVESTMENTS,
                file,
                InputFile.of(file).options(),
                deal -> deals.put(deal.id(), deal));
    if (report.taken() == 0) {
      throw new BadInputException(report.problems());
    }
    return report.refused();
  }

  private static Map<String, InvestorRanker> baselines(DealBook book) {
    Map<String, InvestorRanker> rankers = new LinkedHashMap<>();
    rankers.put("most-active", new MostActive(book));
    rankers.put("same-first-industry", new SameIndustry(book, false));
    rankers.put("same-any-industry", new SameIndustry(book, true));
    return rankers;
  }

  private static Answered answer(String name, InvestorRanker ranker, TimeSplit split) {
    return new Answered(
        name,
        split.questions().stream()
            .map(
                q ->
                    new FoundPlaces(
                        q.next().size(), Places.of(ranker, q.company()).ranksOf(q.next())))
            .toList());
  }
}
