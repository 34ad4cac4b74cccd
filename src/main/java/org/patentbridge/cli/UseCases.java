package org.patentbridge.cli;

import java.time.Clock;
import org.patentbridge.usecase.CatchUpIndex;
import org.patentbridge.usecase.CheckRulebook;
import org.patentbridge.usecase.CreateEvent;
import org.patentbridge.usecase.EnterParticipants;
import org.patentbridge.usecase.EvaluateRanking;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.InspectIndex;
import org.patentbridge.usecase.ListEvents;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.usecase.ReadyIndex;
import org.patentbridge.usecase.RebuildIndex;
import org.patentbridge.usecase.RulePair;
import org.patentbridge.usecase.RunDemo;
import org.patentbridge.usecase.RunMatching;
import org.patentbridge.usecase.SearchPatents;
import org.patentbridge.usecase.WriteCorrections;
import org.patentbridge.usecase.WriteTemplate;

/**
 * The verbs that the commands call.
 *
 * @param index verbs of the search index
 * @param events verbs of events
 * @param importRecords takes files in
 * @param writeCorrections gives refused rows back
 * @param writeTemplate writes empty forms
 * @param searchPatents free search
 * @param findMatches one need's list
 * @param explainAbsence why something is not on it
 * @param evaluateRanking measures
 * @param checkRulebook runs the rules' examples
 * @param runDemo the main job on samples
 * @param server answers over HTTP
 * @param clock says which day it is
 */
public record UseCases(
    Index index,
    Events events,
    ImportRecords importRecords,
    WriteCorrections writeCorrections,
    WriteTemplate writeTemplate,
    SearchPatents searchPatents,
    FindMatches findMatches,
    ExplainAbsence explainAbsence,
    EvaluateRanking evaluateRanking,
    CheckRulebook checkRulebook,
    RunDemo runDemo,
    Server server,
    Clock clock) {

  /** Verbs of the search index. */
  public record Index(
      ReadyIndex ready, CatchUpIndex catchUp, RebuildIndex rebuild, InspectIndex inspect) {}

  /** Verbs of events. */
  public record Events(
      CreateEvent create,
      EnterParticipants enterParticipants,
      ListEvents list,
      RulePair rulePair,
      RunMatching runMatching,
      PlanMeetings planMeetings,
      ExportEvent export) {}

  /** The HTTP side of the process. */
  public interface Server {

    /** Address of the web pages. */
    String address();

    /** Returns when the process is asked to stop. */
    void awaitStop();
  }
}
