package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.series.Refusal;

/** Makes lines that say what became of the pairings of an event. */
public final class AnswerMaker implements RecordMaker<AnswerRow> {

  private static final String PARTY = "party";
  private static final String PATENT = "patent";
  private static final String REASONS = "reasons";

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of(PARTY), Groups.of(PATENT), Groups.of("met", REASONS));
  }

  @Override
  public String key(AnswerRow row) {
    return row.party() + " " + row.offering();
  }

  @Override
  public AnswerRow make(Fields fields) {
    return new AnswerRow(
        fields.value(PARTY, Parties::ofText, Parties.ofName("")),
        fields.text(PARTY),
        fields.value(PATENT, Offerings::ofText, OfferingId.parse("patent:unknown")),
        Boolean.TRUE.equals(fields.yesOrNo("met")),
        refusal(fields),
        fields.origin());
  }

  private static @Nullable Refusal refusal(Fields fields) {
    var reasons = fields.words(REASONS, ReasonCode.class);
    var by = fields.word("refusedBy", Side.class, Side.SEEKER);
    return reasons.isEmpty() ? null : new Refusal(by, reasons);
  }
}
