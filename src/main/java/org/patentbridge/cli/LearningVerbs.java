package org.patentbridge.cli;

import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.usecase.ListJudgments;

/**
 * The verbs of learning from answers.
 *
 * @param judgments answers as graded judgments
 * @param learn proposes weights
 */
public record LearningVerbs(ListJudgments judgments, LearnProfile learn) {}
