package org.patentbridge.cli;

import java.time.Clock;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.usecase.ApproveDraft;
import org.patentbridge.usecase.BackUp;
import org.patentbridge.usecase.CatchUpIndex;
import org.patentbridge.usecase.ChangeEvent;
import org.patentbridge.usecase.ChangePassword;
import org.patentbridge.usecase.CheckEvent;
import org.patentbridge.usecase.CheckNeed;
import org.patentbridge.usecase.CheckNeeds;
import org.patentbridge.usecase.CheckRulebook;
import org.patentbridge.usecase.CompareConcordance;
import org.patentbridge.usecase.CompareRankings;
import org.patentbridge.usecase.CompareRuns;
import org.patentbridge.usecase.CreateAccount;
import org.patentbridge.usecase.CreateEvent;
import org.patentbridge.usecase.CreateToken;
import org.patentbridge.usecase.DecideNames;
import org.patentbridge.usecase.EditDraft;
import org.patentbridge.usecase.EnableAccount;
import org.patentbridge.usecase.EnrichRecords;
import org.patentbridge.usecase.EnterAnswers;
import org.patentbridge.usecase.EnterParticipants;
import org.patentbridge.usecase.EnterWishes;
import org.patentbridge.usecase.ErasePerson;
import org.patentbridge.usecase.EvaluateInvestors;
import org.patentbridge.usecase.EvaluateRanking;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.usecase.ExplainUnmatched;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.usecase.FindSimilar;
import org.patentbridge.usecase.GetChain;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.GetPublication;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.InspectIndex;
import org.patentbridge.usecase.InvitePerson;
import org.patentbridge.usecase.JoinSeries;
import org.patentbridge.usecase.ListAccounts;
import org.patentbridge.usecase.ListAudit;
import org.patentbridge.usecase.ListChains;
import org.patentbridge.usecase.ListEvents;
import org.patentbridge.usecase.ListImports;
import org.patentbridge.usecase.ListJobs;
import org.patentbridge.usecase.ListNameProposals;
import org.patentbridge.usecase.ListPublications;
import org.patentbridge.usecase.ListTokens;
import org.patentbridge.usecase.ListUnplaced;
import org.patentbridge.usecase.ListWishes;
import org.patentbridge.usecase.MatchCompanies;
import org.patentbridge.usecase.MatchInvestors;
import org.patentbridge.usecase.MoveStore;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.usecase.ReadyIndex;
import org.patentbridge.usecase.RebuildIndex;
import org.patentbridge.usecase.Recognise;
import org.patentbridge.usecase.RecordAttendance;
import org.patentbridge.usecase.ReplanMeetings;
import org.patentbridge.usecase.RestoreBackup;
import org.patentbridge.usecase.ReviewDrafts;
import org.patentbridge.usecase.RevokeToken;
import org.patentbridge.usecase.RulePair;
import org.patentbridge.usecase.RunDemo;
import org.patentbridge.usecase.RunMatching;
import org.patentbridge.usecase.SearchPatents;
import org.patentbridge.usecase.SeedAccounts;
import org.patentbridge.usecase.ShowCompany;
import org.patentbridge.usecase.ShowInvestor;
import org.patentbridge.usecase.ShowPatentSources;
import org.patentbridge.usecase.StateWish;
import org.patentbridge.usecase.UndoPublication;
import org.patentbridge.usecase.ViewAs;
import org.patentbridge.usecase.WriteCorrections;
import org.patentbridge.usecase.WriteParticipants;
import org.patentbridge.usecase.WriteTemplate;

/**
 * The verbs that the commands call.
 *
 * @param index verbs of the search index
 * @param events verbs of events
 * @param review verbs of drafts and publications
 * @param wishes verbs of what participants say, before and afterwards
 * @param records verbs of kept records
 * @param names verbs of names
 * @param chains verbs of industrial chains
 * @param investors verbs of investors and of what they want to know of companies
 * @param shortlists verbs of the month's chain
 * @param feedback verbs of what parties answer after an event
 * @param outcomes verbs of what became of pairings
 * @param tiers verbs of tiers
 * @param learning verbs of learning from answers
 * @param people verbs of accounts, tokens, standing needs and letters
 * @param importRecords takes files in
 * @param showPatentSources tells what the sources of a patent state
 * @param listImports which files were taken in
 * @param writeCorrections gives refused rows back
 * @param writeTemplate writes empty forms
 * @param searchPatents free search
 * @param findMatches one need's list
 * @param explainAbsence why something is not on it
 * @param quality verbs of evaluation, and the rules' own examples
 * @param keeping verbs of the store as a whole
 * @param runDemo the main job on samples
 * @param server answers over HTTP
 * @param clock says which day it is
 */
public record UseCases(
    Index index,
    Events events,
    Day day,
    Review review,
    Wishes wishes,
    Records records,
    Names names,
    Chains chains,
    Investors investors,
    ShortlistVerbs shortlists,
    FeedbackVerbs feedback,
    OutcomeVerbs outcomes,
    TierVerbs tiers,
    LearningVerbs learning,
    People people,
    ImportRecords importRecords,
    ShowPatentSources showPatentSources,
    ListImports listImports,
    WriteCorrections writeCorrections,
    WriteTemplate writeTemplate,
    SearchPatents searchPatents,
    FindMatches findMatches,
    ExplainAbsence explainAbsence,
    Quality quality,
    Keeping keeping,
    RunDemo runDemo,
    Server server,
    Clock clock) {

  /** Verbs of the search index. */
  public record Index(
      ReadyIndex ready, CatchUpIndex catchUp, RebuildIndex rebuild, InspectIndex inspect) {}

  /** Verbs of accounts and tokens, of what persons let go on looking, and of letters. */
  public record People(
      Recognise recognise,
      ListAccounts list,
      CreateAccount create,
      InvitePerson invite,
      EnableAccount enable,
      ChangePassword changePassword,
      CreateToken createToken,
      ListTokens listTokens,
      RevokeToken revokeToken,
      ErasePerson erase,
      ListAudit audit,
      ViewAs viewAs,
      SeedAccounts seed,
      StandingVerbs standing,
      LetterVerbs letters,
      Secrets secrets) {}

  /** Verbs of kept records. */
  public record Records(
      EnrichRecords enrich,
      GetIndustries getIndustries,
      FindSimilar findSimilar,
      CheckNeed checkNeed,
      CheckNeeds checkNeeds) {}

  /** Verbs of events. */
  public record Events(
      CreateEvent create,
      ChangeEvent change,
      GetEvent get,
      EnterParticipants enterParticipants,
      WriteParticipants writeParticipants,
      ListEvents list,
      RulePair rulePair,
      RunMatching runMatching,
      ListJobs listJobs,
      CompareRuns compare,
      ExplainUnmatched explain,
      ExportEvent export) {}

  /** Verbs of the day of an event. */
  public record Day(PlanMeetings plan, ReplanMeetings replan, RecordAttendance attend) {}

  /** Verbs of evaluation, and the rules' own examples. */
  public record Quality(
      EvaluateRanking evaluate,
      CompareRankings compare,
      EvaluateInvestors investors,
      CheckRulebook checkRulebook) {}

  /** Verbs of industrial chains. */
  public record Chains(
      ListChains list, GetChain get, ListUnplaced unplaced, CompareConcordance compare) {}

  /** Verbs of investors and of what they want to know of companies. */
  public record Investors(
      ShowCompany card, ShowInvestor show, MatchInvestors match, MatchCompanies companies) {}

  /** Verbs of drafts and publications. */
  public record Review(
      ReviewDrafts drafts,
      EditDraft edit,
      ApproveDraft approve,
      PublishLists publish,
      UndoPublication undo,
      ListPublications history,
      GetPublication publication,
      CheckEvent check) {}

  /** Verbs of what participants say, before and afterwards. */
  public record Wishes(
      EnterWishes enter,
      StateWish state,
      ListWishes list,
      EnterAnswers answers,
      JoinSeries series) {}

  /** Verbs of the store as a whole. */
  public record Keeping(BackUp backUp, RestoreBackup restore, MoveStore move) {}

  /** Verbs of names. */
  public record Names(ListNameProposals proposals, DecideNames decide) {}

  /** The HTTP side of the process. */
  public interface Server {

    /** Address of the web pages. */
    String address();

    /** Returns when the process is asked to stop. */
    void awaitStop();
  }
}
