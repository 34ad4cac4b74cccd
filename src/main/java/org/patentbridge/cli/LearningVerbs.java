package org.patentbridge.cli;

import org.patentbridge.usecase.AcceptProfile;
import org.patentbridge.usecase.EvaluateProfile;
import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.usecase.ListJudgments;

/**
 * The verbs of learning from answers.
 *
 * @param judgments answers as graded judgments
 * @param learn proposes weights
 * @param accept puts a proposal in place
 * @param evaluate measures another profile
 */
public record LearningVerbs(
    ListJudgments judgments, LearnProfile learn, AcceptProfile accept, EvaluateProfile evaluate) {}
