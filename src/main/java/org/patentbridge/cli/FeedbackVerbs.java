package org.patentbridge.cli;

import org.patentbridge.usecase.EnterFeedback;
import org.patentbridge.usecase.GiveFeedback;
import org.patentbridge.usecase.ImportFeedback;
import org.patentbridge.usecase.ListDueFeedback;
import org.patentbridge.usecase.ListFeedback;
import org.patentbridge.usecase.ListOwnFeedback;
import org.patentbridge.usecase.MakeFeedbackLinks;
import org.patentbridge.usecase.ReportFeedback;

/**
 * The verbs of what parties answer after an event.
 *
 * @param enter one answer, by the organizer
 * @param give one answer, by the party itself
 * @param table a table of answers
 * @param list all of an event
 * @param own the own party's
 * @param report counts them
 * @param links makes one-click links
 * @param due who is to be asked
 */
public record FeedbackVerbs(
    EnterFeedback enter,
    GiveFeedback give,
    ImportFeedback table,
    ListFeedback list,
    ListOwnFeedback own,
    ReportFeedback report,
    MakeFeedbackLinks links,
    ListDueFeedback due) {}
