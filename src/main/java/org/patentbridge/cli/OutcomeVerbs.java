package org.patentbridge.cli;

import org.patentbridge.usecase.ExportOutcomes;
import org.patentbridge.usecase.RecordOutcome;
import org.patentbridge.usecase.ReportOutcomes;

/**
 * The verbs of what became of pairings.
 *
 * @param record states a step
 * @param report counts
 * @param export writes the counts as a file
 */
public record OutcomeVerbs(RecordOutcome record, ReportOutcomes report, ExportOutcomes export) {}
