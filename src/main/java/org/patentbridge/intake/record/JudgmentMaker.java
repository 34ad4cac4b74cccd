package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.problem.InvalidValueException;

/** Makes judgments of patents under needs; the patent is named by its publication number. */
public final class JudgmentMaker implements RecordMaker<Judgment> {

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("needId"), Groups.of("publicationNumber"), Groups.of("grade"));
  }

  @Override
  public String key(Judgment judgment) {
    return judgment.query() + " " + judgment.document();
  }

  @Override
  public Judgment make(Fields fields) {
    return new Judgment(
        fields.text("needId"),
        fields.value("publicationNumber", text -> PatentNumberText.patent(text).value(), ""),
        fields.value("grade", JudgmentMaker::grade, 0));
  }

  /** A whole number, in some collections below 0. */
  public static int grade(String text) {
    if (!text.matches("-?[0-9]{1,3}")) {
      throw new InvalidValueException("grade", text);
    }
    return Integer.parseInt(text);
  }
}
