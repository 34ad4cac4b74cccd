package org.patentbridge.standing;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.NeedMeasure.Term;
import org.patentbridge.domain.alert.StandingNeedId;

/**
 * A measured need over numbered columns, and the one place that knows what a document reaches of
 * it.
 *
 * <p>A term brings worth − worth / (1 + f / (k1 · (1 − b + b · length/mean))), BM25 as Robertson
 * and Zaragoza (2009) give it, in the form and the precision of the index; a part of the text that
 * stands there in other wording brings what that wording brings, where that is more; of the text as
 * it is written and the text in the other language the better one counts. The terms are added in
 * the order of the measure, so a figure never depends on how a document was found.
 */
final class StandingMeasure {

  private final StandingNeedId id;
  private final NeedMeasure.Limits limits;
  private final int own;
  private final int translatedFrom;
  private final int[] columns;
  private final float[] worths;
  private final int[] fields;
  private final NeedMeasure.Field[] known;
  private final int[] numbers;
  private final int[][] parts;
  private final int[][] otherSizes;

  StandingMeasure(StandingNeedId id, NeedMeasure measure, Columns all) {
    this.id = id;
    this.limits = measure.limits();
    List<Term> terms = new ArrayList<>(measure.terms());
    this.own = terms.size();
    this.parts = new int[measure.parts().size()][];
    this.otherSizes = new int[parts.length][];
    for (int p = 0; p < parts.length; p++) {
      var part = measure.parts().get(p);
      parts[p] = part.own().stream().mapToInt(t -> t).toArray();
      otherSizes[p] = part.others().stream().mapToInt(List::size).toArray();
      part.others().forEach(terms::addAll);
    }
    this.translatedFrom = terms.size();
    terms.addAll(measure.translated());
    this.known = measure.fields().toArray(NeedMeasure.Field[]::new);
    this.numbers = new int[known.length];
    for (int f = 0; f < known.length; f++) {
      numbers[f] = all.fieldOf(known[f].name());
    }
    this.columns = new int[terms.size()];
    this.worths = new float[terms.size()];
    this.fields = new int[terms.size()];
    for (int t = 0; t < columns.length; t++) {
      var term = terms.get(t);
      columns[t] = all.of(numbers[term.field()], term.spellings());
      worths[t] = term.worth();
      fields[t] = term.field();
    }
  }

  StandingNeedId id() {
    return id;
  }

  /** What a document reaches as a share of what can be reached, in [0, 1]. */
  double relevance(PassingText text) {
    var saturations = new float[known.length];
    for (int f = 0; f < known.length; f++) {
      saturations[f] = saturation(known[f], text.length(numbers[f]));
    }
    var brought = new double[columns.length];
    for (int t = 0; t < brought.length; t++) {
      float frequency = text.frequency(columns[t]);
      if (frequency > 0) {
        brought[t] = brought(worths[t], frequency * saturations[fields[t]]);
      }
    }
    return limits.bound() == 0 ? 0 : sum(brought) / limits.bound();
  }

  static float brought(float worth, float saturated) {
    return worth - worth / (1f + saturated);
  }

  static float saturation(NeedMeasure.Field field, float length) {
    return 1f / (field.k1() * ((1 - field.b()) + field.b() * length / field.meanLength()));
  }

  private double sum(double[] brought) {
    double sum = 0;
    for (int t = 0; t < own; t++) {
      sum += brought[t];
    }
    int next = own;
    double more = 0;
    for (int p = 0; p < parts.length; p++) {
      double said = 0;
      for (int t : parts[p]) {
        said += brought[t];
      }
      double best = said;
      for (int size : otherSizes[p]) {
        double otherwise = 0;
        for (int t = 0; t < size; t++) {
          otherwise += brought[next++];
        }
        best = Math.max(best, otherwise);
      }
      more += best - said;
    }
    sum += more;
    if (translatedFrom < brought.length) {
      double translated = 0;
      while (next < brought.length) {
        translated += brought[next++];
      }
      sum = Math.max(sum, ofTranslated(translated));
    }
    return Math.min(sum, limits.bound());
  }

  private double ofTranslated(double score) {
    return limits.translatedBound() == 0
        ? 0
        : limits.translatedWeight() * score / limits.translatedBound() * limits.bound();
  }

  /** Whether a relevance is enough. */
  boolean isMetBy(double relevance) {
    return relevance >= limits.threshold();
  }

  /**
   * A set of terms that stand or fall together in a bound.
   *
   * @param terms places of them
   * @param most what they bring at most
   */
  record Unit(List<Integer> terms, double most) {}

  /**
   * A reading of the text and what its terms must bring.
   *
   * @param units all of it
   * @param needed so much must be brought for a match
   */
  record Reading(List<Unit> units, double needed) {}

  /** The readings of which one has to be enough. */
  List<Reading> readings() {
    var readings = new ArrayList<Reading>();
    if (limits.bound() > 0) {
      readings.add(new Reading(written(), limits.threshold() * limits.bound()));
      double weight = limits.translatedWeight();
      if (translatedFrom < columns.length && weight > 0 && limits.translatedBound() > 0) {
        double needed = limits.threshold() * limits.translatedBound() / weight;
        readings.add(new Reading(singles(translatedFrom, columns.length), needed));
      }
    }
    return readings;
  }

  private List<Unit> singles(int from, int until) {
    var units = new ArrayList<Unit>();
    for (int t = from; t < until; t++) {
      units.add(new Unit(List.of(t), worths[t]));
    }
    return units;
  }

  /** A part with all its wordings is one unit: whichever of them stands there, one counts. */
  private List<Unit> written() {
    var apart = new boolean[own];
    var units = new ArrayList<Unit>();
    int next = own;
    for (int p = 0; p < parts.length; p++) {
      var terms = new ArrayList<Integer>();
      double most = 0;
      for (int t : parts[p]) {
        apart[t] = true;
        terms.add(t);
        most += worths[t];
      }
      for (int size : otherSizes[p]) {
        double otherwise = 0;
        for (int t = 0; t < size; t++) {
          otherwise += worths[next];
          terms.add(next++);
        }
        most = Math.max(most, otherwise);
      }
      units.add(new Unit(terms, most));
    }
    for (int t = 0; t < own; t++) {
      if (!apart[t]) {
        units.add(new Unit(List.of(t), worths[t]));
      }
    }
    return units;
  }

  int column(int term) {
    return columns[term];
  }

  float worth(int term) {
    return worths[term];
  }

  NeedMeasure.Field field(int term) {
    return known[fields[term]];
  }
}
