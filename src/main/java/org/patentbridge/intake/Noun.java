package org.patentbridge.intake;

import static org.patentbridge.intake.format.NounName.INVESTMENT;
import static org.patentbridge.intake.format.NounName.NEED;
import static org.patentbridge.intake.format.NounName.OFFER;
import static org.patentbridge.intake.format.NounName.ORGANIZATION;
import static org.patentbridge.intake.format.NounName.PATENT;

import java.util.function.Function;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.intake.record.AnswerMaker;
import org.patentbridge.intake.record.AnswerRow;
import org.patentbridge.intake.record.FeedbackMaker;
import org.patentbridge.intake.record.FeedbackRow;
import org.patentbridge.intake.record.FundingPlanMaker;
import org.patentbridge.intake.record.InvestmentMaker;
import org.patentbridge.intake.record.JudgmentMaker;
import org.patentbridge.intake.record.MandateMaker;
import org.patentbridge.intake.record.NeedMaker;
import org.patentbridge.intake.record.OfferMaker;
import org.patentbridge.intake.record.OrganizationMaker;
import org.patentbridge.intake.record.ParticipantMaker;
import org.patentbridge.intake.record.ParticipantRow;
import org.patentbridge.intake.record.PatentMaker;
import org.patentbridge.intake.record.RecordMaker;
import org.patentbridge.intake.record.WishMaker;
import org.patentbridge.intake.record.WishRow;
import org.patentbridge.rulebook.GuidanceCaps;

/**
 * A kind of record that can be read from files.
 *
 * @param <T> the record
 */
public final class Noun<T> {

  public static final Noun<Patent> PATENTS = new Noun<>(PATENT, PatentMaker::new);
  public static final Noun<TechnologyOffer> OFFERS = new Noun<>(OFFER, caps -> new OfferMaker());
  public static final Noun<TechnologyNeed> NEEDS = new Noun<>(NEED, caps -> new NeedMaker());
  public static final Noun<Organization> ORGANIZATIONS =
      new Noun<>(ORGANIZATION, caps -> new OrganizationMaker());
  public static final Noun<InvestorMandate> MANDATES =
      new Noun<>("mandate", caps -> new MandateMaker());
  public static final Noun<Investment> INVESTMENTS =
      new Noun<>(INVESTMENT, caps -> new InvestmentMaker());
  public static final Noun<FundingPlan> PLANS = new Noun<>("plan", caps -> new FundingPlanMaker());
  public static final Noun<ParticipantRow> PARTICIPANTS =
      new Noun<>("participant", caps -> new ParticipantMaker());

  public static final Noun<WishRow> WISHES = new Noun<>("wish", caps -> new WishMaker());
  public static final Noun<AnswerRow> ANSWERS = new Noun<>("answer", caps -> new AnswerMaker());
  public static final Noun<FeedbackRow> FEEDBACK =
      new Noun<>("feedback", caps -> new FeedbackMaker());

  /**
   * Judgments of our own sample needs; needs are the queries, publication numbers the documents.
   */
  public static final Noun<Judgment> JUDGMENTS =
      new Noun<>("judgment", caps -> new JudgmentMaker());

  private final String name;
  private final Function<GuidanceCaps, RecordMaker<T>> maker;

  private Noun(String name, Function<GuidanceCaps, RecordMaker<T>> maker) {
    this.name = name;
    this.maker = maker;
  }

  /** Its name in the rulebook's column and value rules, for example {@code patent}. */
  public String name() {
    return name;
  }

  RecordMaker<T> maker(GuidanceCaps caps) {
    return maker.apply(caps);
  }

  @Override
  public String toString() {
    return name;
  }
}
