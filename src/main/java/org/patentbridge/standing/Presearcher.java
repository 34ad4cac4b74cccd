package org.patentbridge.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.standing.Measuring.ReadText;

/**
 * All standing needs over their weighty terms, for documents to pass by.
 *
 * <p>Of each reading of a need the terms that weigh least are left out as long as all of them
 * together stay below what must be reached (the idea of MaxScore, Turtle and Flood 1995, with needs
 * in the place of documents): a document without any of the others cannot match. What the others
 * can bring at most is added up for all needs at once; only where that and what was left out could
 * be enough is the need looked at closely. The bounds are never below the figure itself, so the
 * answers are those of looking at every need.
 *
 * <p>It lives in the memory of one process and is never written anywhere: needs are trade secrets.
 */
public final class Presearcher {

  /**
   * What the terms that are left out may bring together, as a share of what must be reached. Of
   * 2,000 needs on 20,000 synthetic patents a tenth saved a sixth of the terms and looked at 15,000
   * of 4,000,000 pairs; a quarter saved little more and looked at 54,000; none at 6,000.
   */
  private static final double LEFT_OUT = 0.1;

  /**
   * A term of more than this share of the rows stands in a full stretch: adding all of it is
   * cheaper than adding rows one by one.
   */
  private static final double COMMON = 0.125;

  /** Sums of floats may come out lower than the figure that they bound, by far less than this. */
  private static final double SLACK = 1e-4;

  private final Columns columns;
  private final List<StandingMeasure> measures;
  private final int[] measureOf;
  private final float[] needed;
  private final int[] starts;
  private final int[] rowsOf;
  private final float[] worths;
  private final @Nullable Stretch[] common;
  private final List<Map<Shape, Float>> meanLengths;
  private final long terms;

  /**
   * How a field saturates, the length apart.
   *
   * @param k1 as in the measures
   * @param b as in the measures
   */
  private record Shape(float k1, float b) {}

  /**
   * The rows of a common term.
   *
   * @param from the first of them
   * @param worths of that and all that follow up to the last of them, 0 where they lack the term
   */
  private record Stretch(int from, float[] worths) {}

  /**
   * A need that a document meets.
   *
   * @param need which
   * @param relevance share of what can be reached, from the need's threshold to 1
   */
  public record Met(StandingNeedId need, double relevance) {}

  private Presearcher(Builder built) {
    this.columns = built.columns;
    this.measures = built.measures;
    var rows = new ArrayList<Row>();
    var otherwise = new ArrayList<Row>();
    for (int m = 0; m < measures.size(); m++) {
      var into = rows;
      for (var reading : measures.get(m).readings()) {
        into.add(Row.of(m, measures.get(m), reading));
        into = otherwise;
      }
    }
    rows.addAll(otherwise);
    this.measureOf = rows.stream().mapToInt(Row::measure).toArray();
    this.needed = new float[rows.size()];
    this.starts = new int[columns.size() + 1];
    long all = 0;
    for (int row = 0; row < needed.length; row++) {
      needed[row] = (float) rows.get(row).needed();
      Arrays.stream(rows.get(row).columns()).forEach(column -> starts[column + 1]++);
      all += rows.get(row).columns().length;
    }
    this.terms = all;
    for (int column = 0; column < columns.size(); column++) {
      starts[column + 1] += starts[column];
    }
    this.rowsOf = new int[starts[columns.size()]];
    this.worths = new float[rowsOf.length];
    var next = starts.clone();
    for (int row = 0; row < needed.length; row++) {
      var found = rows.get(row);
      for (int i = 0; i < found.columns().length; i++) {
        int at = next[found.columns()[i]]++;
        rowsOf[at] = row;
        worths[at] = found.worths()[i];
      }
    }
    this.meanLengths = built.meanLengths();
    this.common = new @Nullable Stretch[columns.size()];
    for (int column = 0; column < common.length; column++) {
      if (starts[column + 1] - starts[column] > COMMON * needed.length) {
        common[column] = stretch(column);
      }
    }
  }

  /** The rows of a column ascend; one of them may have it twice. */
  private Stretch stretch(int column) {
    int from = rowsOf[starts[column]];
    var all = new float[rowsOf[starts[column + 1] - 1] - from + 1];
    for (int i = starts[column]; i < starts[column + 1]; i++) {
      all[rowsOf[i] - from] += worths[i];
    }
    return new Stretch(from, all);
  }

  /** How many needs there are. */
  public int size() {
    return measures.size();
  }

  /** Terms under which needs can be found, over all needs. */
  public long terms() {
    return terms;
  }

  /** A stream of documents, one thread at a time. */
  public Stream stream() {
    return new Stream();
  }

  /**
   * A reading under its weighty terms.
   *
   * @param measure place of the need
   * @param columns of the weighty terms
   * @param worths of each
   * @param needed what the weighty terms must bring at least, above 0
   */
  private record Row(int measure, int[] columns, float[] worths, double needed) {

    static Row of(int measure, StandingMeasure of, StandingMeasure.Reading reading) {
      var units = new ArrayList<>(reading.units());
      units.sort(Comparator.comparingDouble(StandingMeasure.Unit::most));
      double needed = reading.needed() * (1 - SLACK);
      int first = 0;
      double left = 0;
      while (first < units.size() && left + units.get(first).most() < needed * LEFT_OUT) {
        left += units.get(first++).most();
      }
      var weighty =
          units.subList(first, units.size()).stream()
              .flatMap(unit -> unit.terms().stream())
              .mapToInt(t -> t)
              .toArray();
      var columns = new int[weighty.length];
      var worths = new float[weighty.length];
      for (int i = 0; i < weighty.length; i++) {
        columns[i] = of.column(weighty[i]);
        worths[i] = of.worth(weighty[i]);
      }
      return new Row(measure, columns, worths, needed - left);
    }
  }

  /** Documents that pass by. */
  public final class Stream {

    private final PassingText text = new PassingText(columns);
    private final float[] sums = new float[needed.length];
    private final long[] seen = new long[measures.size()];
    private long passed;
    private long looked;

    private Stream() {}

    /** The needs that a document meets, by id. */
    public List<Met> met(ReadText document) {
      text.take(document);
      Arrays.fill(sums, 0);
      var saturations = new float[columns.fields()];
      for (int field = 0; field < saturations.length; field++) {
        saturations[field] = most(meanLengths.get(field), text.length(field));
      }
      for (int i = 0; i < text.count(); i++) {
        int column = text.column(i);
        if (starts[column] < starts[column + 1]) {
          float saturation = saturations[columns.key(column).field()];
          add(column, StandingMeasure.brought(1, text.frequency(column) * saturation));
        }
      }
      var met = new ArrayList<Met>();
      passed++;
      for (int row = 0; row < sums.length; row++) {
        if (sums[row] >= needed[row] && seen[measureOf[row]] != passed) {
          seen[measureOf[row]] = passed;
          look(measures.get(measureOf[row]), met);
        }
      }
      met.sort(Comparator.comparing(Met::need));
      return met;
    }

    private void add(int column, float impact) {
      var stretch = common[column];
      if (stretch != null) {
        addAll(stretch.from(), stretch.worths(), impact);
        return;
      }
      for (int i = starts[column]; i < starts[column + 1]; i++) {
        sums[rowsOf[i]] += impact * worths[i];
      }
    }

    private void addAll(int from, float[] of, float impact) {
      for (int i = 0; i < of.length; i++) {
        sums[from + i] += impact * of[i];
      }
    }

    private void look(StandingMeasure measure, List<Met> met) {
      looked++;
      double relevance = measure.relevance(text);
      if (measure.isMetBy(relevance)) {
        met.add(new Met(measure.id(), relevance));
      }
    }

    /** How often a need was looked at closely. */
    public long looked() {
      return looked;
    }
  }

  /**
   * The fastest saturation of any of the measures: the longer texts are in the mean, the faster.
   */
  private static float most(Map<Shape, Float> meanLengths, float length) {
    float most = 0;
    for (var entry : meanLengths.entrySet()) {
      var shape = entry.getKey();
      var field = new NeedMeasure.Field("", entry.getValue(), shape.k1(), shape.b());
      most = Math.max(most, StandingMeasure.saturation(field, length));
    }
    return most;
  }

  /** Gathers needs. */
  public static final class Builder {

    private final Columns columns = new Columns();
    private final List<StandingMeasure> measures = new ArrayList<>();
    private final Set<StandingNeedId> known = new HashSet<>();
    private final Map<String, Map<Shape, Float>> lengths = new HashMap<>();

    /**
     * Adds a need.
     *
     * @throws IllegalArgumentException for one that was added before
     */
    public Builder add(StandingNeedId id, NeedMeasure measure) {
      if (!known.add(id)) {
        throw new IllegalArgumentException("the standing need " + id + " is added twice");
      }
      measures.add(new StandingMeasure(id, measure, columns));
      for (var field : measure.fields()) {
        lengths
            .computeIfAbsent(field.name(), n -> new HashMap<>())
            .merge(new Shape(field.k1(), field.b()), field.meanLength(), Math::max);
      }
      return this;
    }

    private List<Map<Shape, Float>> meanLengths() {
      var all = new ArrayList<Map<Shape, Float>>();
      for (int field = 0; field < columns.fields(); field++) {
        all.add(Map.of());
      }
      lengths.forEach((name, shapes) -> all.set(columns.fieldOf(name), shapes));
      return all;
    }

    public Presearcher build() {
      return new Presearcher(this);
    }
  }
}
