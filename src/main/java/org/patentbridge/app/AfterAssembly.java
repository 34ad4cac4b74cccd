package org.patentbridge.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentbridge.cli.FeedbackVerbs;
import org.patentbridge.cli.LearningVerbs;
import org.patentbridge.cli.LetterVerbs;
import org.patentbridge.cli.OutcomeVerbs;
import org.patentbridge.cli.StandingVerbs;
import org.patentbridge.cli.TierVerbs;
import org.patentbridge.usecase.AcceptProfile;
import org.patentbridge.usecase.ChangeStandingNeed;
import org.patentbridge.usecase.EnterFeedback;
import org.patentbridge.usecase.EvaluateProfile;
import org.patentbridge.usecase.ExportOutcomes;
import org.patentbridge.usecase.FollowNeed;
import org.patentbridge.usecase.GiveFeedback;
import org.patentbridge.usecase.ImportFeedback;
import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.usecase.ListDigests;
import org.patentbridge.usecase.ListDueFeedback;
import org.patentbridge.usecase.ListFeedback;
import org.patentbridge.usecase.ListJudgments;
import org.patentbridge.usecase.ListLetters;
import org.patentbridge.usecase.ListOwnFeedback;
import org.patentbridge.usecase.ListStandingNeeds;
import org.patentbridge.usecase.ListTiers;
import org.patentbridge.usecase.MakeDigests;
import org.patentbridge.usecase.MakeFeedbackLinks;
import org.patentbridge.usecase.MatchStandingNeeds;
import org.patentbridge.usecase.RecordOutcome;
import org.patentbridge.usecase.ReportFeedback;
import org.patentbridge.usecase.ReportOutcomes;
import org.patentbridge.usecase.ReviewTiers;
import org.patentbridge.usecase.SendAgain;
import org.patentbridge.usecase.SendLetters;

/** Hands the use cases of what comes after an event to the doors that are not beans themselves. */
@Singleton
final class AfterAssembly {

  @Produces
  @Singleton
  FeedbackVerbs feedback(
      EnterFeedback enter,
      GiveFeedback give,
      ImportFeedback table,
      ListFeedback list,
      ListOwnFeedback own,
      ReportFeedback report,
      MakeFeedbackLinks links,
      ListDueFeedback due) {
    return new FeedbackVerbs(enter, give, table, list, own, report, links, due);
  }

  @Produces
  @Singleton
  OutcomeVerbs outcomes(RecordOutcome record, ReportOutcomes report, ExportOutcomes export) {
    return new OutcomeVerbs(record, report, export);
  }

  @Produces
  @Singleton
  StandingVerbs standing(
      FollowNeed follow,
      ChangeStandingNeed change,
      ListStandingNeeds list,
      ListDigests digests,
      MatchStandingNeeds match,
      MakeDigests make) {
    return new StandingVerbs(follow, change, list, digests, match, make);
  }

  @Produces
  @Singleton
  TierVerbs tiers(ListTiers list, ReviewTiers review) {
    return new TierVerbs(list, review);
  }

  @Produces
  @Singleton
  LearningVerbs learning(
      ListJudgments judgments, LearnProfile learn, AcceptProfile accept, EvaluateProfile evaluate) {
    return new LearningVerbs(judgments, learn, accept, evaluate);
  }

  @Produces
  @Singleton
  LetterVerbs letters(ListLetters list, SendLetters send, SendAgain again) {
    return new LetterVerbs(list, send, again);
  }
}
