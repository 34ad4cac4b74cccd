package org.patentbridge.app;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.patentbridge.cli.FeedbackVerbs;
import org.patentbridge.cli.LearningVerbs;
import org.patentbridge.cli.LetterVerbs;
import org.patentbridge.cli.OutcomeVerbs;
import org.patentbridge.cli.ShortlistVerbs;
import org.patentbridge.cli.StandingVerbs;
import org.patentbridge.cli.TierVerbs;
import org.patentbridge.cli.UseCases;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.usecase.ApproveDraft;
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
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.usecase.ReadyIndex;
import org.patentbridge.usecase.RebuildIndex;
import org.patentbridge.usecase.Recognise;
import org.patentbridge.usecase.RecordAttendance;
import org.patentbridge.usecase.ReplanMeetings;
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

/** Hands the use cases to the doors that are not beans themselves. */
@Singleton
final class DoorAssembly {

  @Produces
  @Singleton
  UseCases.Index index(
      ReadyIndex ready, CatchUpIndex catchUp, RebuildIndex rebuild, InspectIndex inspect) {
    return new UseCases.Index(ready, catchUp, rebuild, inspect);
  }

  @Produces
  @Singleton
  UseCases.Events events(
      CreateEvent create,
      ChangeEvent change,
      GetEvent get,
      EnterParticipants participants,
      WriteParticipants writeParticipants,
      ListEvents list,
      RulePair rulePair,
      RunMatching runMatching,
      ListJobs listJobs,
      CompareRuns compare,
      ExplainUnmatched explain,
      ExportEvent export) {
    return new UseCases.Events(
        create,
        change,
        get,
        participants,
        writeParticipants,
        list,
        rulePair,
        runMatching,
        listJobs,
        compare,
        explain,
        export);
  }

  @Produces
  @Singleton
  UseCases.Day day(PlanMeetings plan, ReplanMeetings replan, RecordAttendance attend) {
    return new UseCases.Day(plan, replan, attend);
  }

  @Produces
  @Singleton
  UseCases.Review review(
      ReviewDrafts drafts,
      EditDraft edit,
      ApproveDraft approve,
      PublishLists publish,
      UndoPublication undo,
      ListPublications history,
      GetPublication publication,
      CheckEvent check) {
    return new UseCases.Review(drafts, edit, approve, publish, undo, history, publication, check);
  }

  @Produces
  @Singleton
  UseCases.Wishes wishes(
      EnterWishes enter,
      StateWish state,
      ListWishes list,
      EnterAnswers answers,
      JoinSeries series) {
    return new UseCases.Wishes(enter, state, list, answers, series);
  }

  @Produces
  @Singleton
  UseCases.Records records(
      EnrichRecords enrich,
      GetIndustries getIndustries,
      FindSimilar findSimilar,
      CheckNeed checkNeed,
      CheckNeeds checkNeeds) {
    return new UseCases.Records(enrich, getIndustries, findSimilar, checkNeed, checkNeeds);
  }

  @Produces
  @Singleton
  UseCases.Chains chains(
      ListChains list, GetChain get, ListUnplaced unplaced, CompareConcordance compare) {
    return new UseCases.Chains(list, get, unplaced, compare);
  }

  @Produces
  @Singleton
  UseCases.Investors investors(
      ShowCompany card, ShowInvestor show, MatchInvestors match, MatchCompanies companies) {
    return new UseCases.Investors(card, show, match, companies);
  }

  @Produces
  @Singleton
  UseCases.People people(
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
      Secrets secrets) {
    return new UseCases.People(
        recognise,
        list,
        create,
        invite,
        enable,
        changePassword,
        createToken,
        listTokens,
        revokeToken,
        erase,
        audit,
        viewAs,
        seed,
        standing,
        letters,
        secrets);
  }

  @Produces
  @Singleton
  UseCases.Names names(ListNameProposals proposals, DecideNames decide) {
    return new UseCases.Names(proposals, decide);
  }

  @Produces
  @Singleton
  UseCases.Quality quality(
      EvaluateRanking evaluate,
      CompareRankings compare,
      EvaluateInvestors investors,
      CheckRulebook checkRulebook) {
    return new UseCases.Quality(evaluate, compare, investors, checkRulebook);
  }

  @Produces
  @Singleton
  UseCases useCases(
      UseCases.Index index,
      UseCases.Events events,
      UseCases.Day day,
      UseCases.Review review,
      UseCases.Wishes wishes,
      UseCases.Records records,
      UseCases.Names names,
      UseCases.Chains chains,
      UseCases.Investors investors,
      ShortlistVerbs shortlists,
      FeedbackVerbs feedback,
      OutcomeVerbs outcomes,
      TierVerbs tiers,
      LearningVerbs learning,
      UseCases.People people,
      ImportRecords importRecords,
      ShowPatentSources showPatentSources,
      ListImports listImports,
      WriteCorrections writeCorrections,
      WriteTemplate writeTemplate,
      SearchPatents searchPatents,
      FindMatches findMatches,
      ExplainAbsence explainAbsence,
      UseCases.Quality quality,
      UseCases.Keeping keeping,
      RunDemo runDemo,
      Clock clock) {
    return new UseCases(
        index,
        events,
        day,
        review,
        wishes,
        records,
        names,
        chains,
        investors,
        shortlists,
        feedback,
        outcomes,
        tiers,
        learning,
        people,
        importRecords,
        showPatentSources,
        listImports,
        writeCorrections,
        writeTemplate,
        searchPatents,
        findMatches,
        explainAbsence,
        quality,
        keeping,
        runDemo,
        new LocalServer(),
        clock);
  }

  /** The HTTP side of this very process. */
  private static final class LocalServer implements UseCases.Server {

    @Override
    public String address() {
      var config = ConfigProvider.getConfig();
      return "http://"
          + config.getValue("quarkus.http.host", String.class)
          + ":"
          + config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080)
          + "/";
    }

    @Override
    public void awaitStop() {
      Quarkus.waitForExit();
    }
  }
}
