package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;

/** Makes lines of feedback; a party answers once on one pairing in a file. */
public final class FeedbackMaker implements RecordMaker<FeedbackRow> {

  private static final String PARTY = "party";
  private static final String PATENT = "patent";
  private static final String PROSPECT = "prospect";
  private static final String REASONS = "reasons";
  private static final String IMPROVEMENT = "improvement";
  private static final String INTENTIONS = "intentions";

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of(PARTY), Groups.of(PATENT), Groups.of(PROSPECT, REASONS, INTENTIONS));
  }

  @Override
  public String key(FeedbackRow row) {
    return row.event() + " " + row.party() + " " + row.seeker() + " " + row.offering();
  }

  @Override
  public FeedbackRow make(Fields fields) {
    return new FeedbackRow(
        fields.value("event", EventId::new),
        fields.value(PARTY, Parties::ofText, Parties.ofName("")),
        fields.text(PARTY),
        fields.value("need", FeedbackMaker::seeker),
        fields.value(PATENT, Offerings::ofText, OfferingId.parse("patent:unknown")),
        verdict(fields),
        fields.origin());
  }

  /** A number alone is that of a need. */
  private static SeekerId seeker(String text) {
    return SeekerId.parse(text.contains(":") ? text : "need:" + text);
  }

  private static Verdict verdict(Fields fields) {
    var prospect = fields.word(PROSPECT, Prospect.class, Prospect.CANNOT_SAY);
    var reasons = fields.words(REASONS, ReasonCode.class);
    var intentions = fields.words(INTENTIONS, Intention.class);
    var improvement = fields.text(IMPROVEMENT);
    if (improvement.strip().length() > Verdict.LONGEST) {
      fields.error("improvement", IMPROVEMENT, improvement.substring(0, 40) + "…");
      improvement = "";
    }
    if (intentions.contains(Intention.NONE) && intentions.size() > 1) {
      fields.error("intentions", INTENTIONS, fields.text(INTENTIONS));
      intentions = Set.of(Intention.NONE);
    }
    return new Verdict(prospect, reasons, improvement, intentions);
  }
}
