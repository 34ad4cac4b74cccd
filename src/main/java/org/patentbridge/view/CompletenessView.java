package org.patentbridge.view;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.need.StatedPart;
import org.patentbridge.domain.quantity.Indicator;

/**
 * What a need states and lacks.
 *
 * @param points what it states, 0 to 100
 * @param stated parts that are there
 * @param indicators measurable demands
 * @param questions what to ask back, the most helpful first
 */
public record CompletenessView(
    int points, List<Stated> stated, List<Figure> indicators, List<Question> questions) {

  /**
   * A part that is there.
   *
   * @param part id of the part
   * @param name what it is called
   * @param inField whether it has a field of its own; else it was recognised in the text
   * @param evidence the value or the words
   */
  public record Stated(String part, BothLanguages name, boolean inField, String evidence) {

    static Stated of(StatedPart stated) {
      return new Stated(
          stated.part().word(), nameOf(stated.part()), stated.inField(), stated.evidence());
    }
  }

  /**
   * A measurable demand.
   *
   * @param name what is measured
   * @param operator how the measured value must compare
   * @param value the figure
   * @param unit its unit
   */
  public record Figure(String name, String operator, String value, String unit) {

    static Figure of(Indicator indicator) {
      return new Figure(
          indicator.name(),
          indicator.operator().sign(),
          indicator.value().toPlainString(),
          indicator.unit());
    }
  }

  /**
   * A question back.
   *
   * @param part id of the part that is missing
   * @param text the question
   */
  public record Question(String part, BothLanguages text) {}

  public static CompletenessView of(NeedCompleteness need) {
    var asked = need.questions();
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      questions.add(new Question(need.missing().get(i).word(), BothLanguages.of(asked.get(i))));
    }
    return new CompletenessView(
        need.points(),
        need.stated().stream().map(Stated::of).toList(),
        need.indicators().stream().map(Figure::of).toList(),
        questions);
  }

  static BothLanguages nameOf(NeedPart part) {
    return BothLanguages.of(Reason.of("need.part." + part.word()));
  }
}
