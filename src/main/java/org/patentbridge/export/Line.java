package org.patentbridge.export;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Unscheduled;

/**
 * A row of a sheet: what is proposed and when the two meet, as one reader may see it.
 *
 * @param entry the row of the lists
 * @param seat when and where they meet, null where they do not or the reader may not know
 * @param waiting why they do not meet, null where they do
 * @param seeker who seeks, as the reader may know
 * @param need what is sought, as the reader may know
 * @param chainLinks where the need belongs, empty where the reader may not know
 * @param reasoned whether the reader may read the words of the reasons
 */
record Line(
    MatchEntry entry,
    @Nullable Meeting seat,
    @Nullable Unscheduled waiting,
    String seeker,
    String need,
    String chainLinks,
    boolean reasoned) {}
