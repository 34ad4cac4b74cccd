package org.patentbridge.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.patentbridge.allocation.AllocationProblem;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * A synthetic event with the skew of a real one, the same for the same seed: patents in topics, few
 * of them wanted by many (Zipf 0.9 inside a topic), few universities holding many (Zipf 0.7), 25 to
 * 100 points, at most 10 matches per company, 3 per patent, 100 per university.
 */
public final class ZipfEvent {

  private static final int PATENTS_PER_COMPANY = 85;
  private static final int TOPICS_PER_COMPANY = 5;
  private static final int PATENTS_PER_TOPIC = 1_400;
  private static final double PATENT_SKEW = 0.9;
  private static final double UNIVERSITY_SKEW = 0.7;

  private final int companies;
  private final int candidates;
  private final int universities;
  private final SplittableRandom random;

  /**
   * @param companies seeking parties
   * @param candidates pairings per company
   * @param universities holders
   * @param seed of every random choice
   */
  public ZipfEvent(int companies, int candidates, int universities, long seed) {
    this.companies = companies;
    this.candidates = candidates;
    this.universities = universities;
    this.random = new SplittableRandom(seed);
  }

  /** The event as an allocation problem. */
  public AllocationProblem problem() {
    int topics = Math.max(1, companies * PATENTS_PER_COMPANY / PATENTS_PER_TOPIC);
    double[] byRank = cumulated(PATENTS_PER_TOPIC, PATENT_SKEW);
    var holderOf = new int[topics * PATENTS_PER_TOPIC];
    double[] byUniversity = cumulated(universities, UNIVERSITY_SKEW);
    Arrays.setAll(holderOf, p -> draw(byUniversity));
    List<ScoredPairing> pairings = new ArrayList<>(companies * candidates);
    for (int c = 0; c < companies; c++) {
      int[] mine = random.ints(TOPICS_PER_COMPANY, 0, topics).toArray();
      Set<Integer> wanted = new HashSet<>();
      while (wanted.size() < candidates) {
        int topic = mine[random.nextInt(mine.length)];
        int patent = topic * PATENTS_PER_TOPIC + draw(byRank);
        if (wanted.add(patent)) {
          pairings.add(pairing(c, patent, holderOf[patent]));
        }
      }
    }
    return new AllocationProblem(
        pairings,
        limits("company-", companies, new Limits(0, 10)),
        limits("university-", universities, new Limits(0, 100)),
        3,
        Set.of());
  }

  private ScoredPairing pairing(int company, int patent, int university) {
    return new ScoredPairing(
        new Pairing(
            new SeekerId(SeekerId.Kind.NEED, "N-" + company),
            new OfferingId(OfferingId.Kind.PATENT, "CN" + (100_000_000 + patent) + "B")),
        new OrganizationId("company-" + company),
        new OrganizationId("university-" + university),
        score(),
        List.of());
  }

  /** Four parts, each worth up to 25 points; together at least 25. */
  private Score score() {
    var because = Reason.of("because.test");
    List<ScorePart> parts = new ArrayList<>();
    parts.add(new ScorePart("base", Points.of(25), 1, false, List.of(), because));
    for (String feature : List.of("text", "class", "terms")) {
      parts.add(
          new ScorePart(feature, Points.of(25), random.nextDouble(), false, List.of(), because));
    }
    return new Score(parts);
  }

  private static Map<OrganizationId, Limits> limits(String prefix, int count, Limits limits) {
    Map<OrganizationId, Limits> all = new HashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(new OrganizationId(prefix + i), limits);
    }
    return all;
  }

  private static double[] cumulated(int size, double skew) {
    var sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Math.pow(i + 1.0, -skew);
      sums[i] = sum;
    }
    return sums;
  }

  private int draw(double[] cumulated) {
    int found =
        Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }
}
