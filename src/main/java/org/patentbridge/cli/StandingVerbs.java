package org.patentbridge.cli;

import org.patentbridge.usecase.ChangeStandingNeed;
import org.patentbridge.usecase.FollowNeed;
import org.patentbridge.usecase.ListDigests;
import org.patentbridge.usecase.ListStandingNeeds;
import org.patentbridge.usecase.MakeDigests;
import org.patentbridge.usecase.MatchStandingNeeds;

/**
 * The verbs of standing needs.
 *
 * @param follow lets a need go on looking
 * @param change pauses, goes on, ends
 * @param list the own ones
 * @param digests what was told
 * @param match new patents past the needs
 * @param make puts digests together
 */
public record StandingVerbs(
    FollowNeed follow,
    ChangeStandingNeed change,
    ListStandingNeeds list,
    ListDigests digests,
    MatchStandingNeeds match,
    MakeDigests make) {}
