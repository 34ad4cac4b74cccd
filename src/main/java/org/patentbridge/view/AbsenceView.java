package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not on a list.
 *
 * @param why UNKNOWN, GATE, NO_WORD, FAR_BY_TEXT, BELOW_CUT or LISTED
 * @param gates what every gate says
 * @param score the points it has, or would have were no gate closed
 * @param retrieved whether it is among the nearest candidates by its text
 * @param rank place among those that passed, 0 where a gate stopped it or it is not kept
 * @param cut points of the last row of the list, 0 for a list with room left
 * @param distance points that it lacks to that row
 * @param below the last row of the list, null for a list with room left
 * @param textRank place by text alone, 0 where it is not among the best thousand
 * @param textCut relevance of the last candidate that was scored, 0 where all were
 * @param evidence what its relevance is made of, and what it lacks
 * @param meant ids that are kept under a number that resembles an unknown one
 */
public record AbsenceView(
    String why,
    List<GateView> gates,
    ScoreView score,
    boolean retrieved,
    int rank,
    double cut,
    double distance,
    @Nullable EntryView below,
    int textRank,
    double textCut,
    EvidenceView evidence,
    List<String> meant) {}
