package org.patentbridge.export;

import java.util.Map;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.SeekerId;

/**
 * What the other side of an event may read of the needs.
 *
 * <p>A public need is read whole. One for matched holders is read whole by a holder that was
 * proposed, and by nobody in the hall. An anonymous one shows title and chain link, and its owner
 * once the organizer has published. One for the organizer alone shows neither title nor words, and
 * its owner, who then sits at the table, once published. Words of a reason quote the need, so they
 * are read where the need is. Mandates state no confidentiality.
 *
 * @param published whether the organizer has published the lists
 * @param needs what each need states now; one that is missing counts as the organizer's alone
 */
public record Disclosure(boolean published, Map<SeekerId, Stated> needs) {

  /** What stands for a need that nobody knows any more. */
  private static final Stated UNKNOWN = new Stated(Confidentiality.ORGANIZER_ONLY, "");

  public Disclosure {
    needs = Map.copyOf(needs);
  }

  /**
   * What a need states.
   *
   * @param level who may see it
   * @param chainLinks reading names of its chain links, empty where it states none
   */
  public record Stated(Confidentiality level, String chainLinks) {}

  private Stated of(MatchEntry entry) {
    var seeker = entry.match().pairing().seeker();
    return seeker.kind() == SeekerId.Kind.MANDATE
        ? new Stated(Confidentiality.PUBLIC, "")
        : needs.getOrDefault(seeker, UNKNOWN);
  }

  /** Whether the holder that the entry proposes may read the need whole. */
  boolean readsNeed(MatchEntry entry) {
    var level = of(entry).level();
    return level == Confidentiality.PUBLIC || level == Confidentiality.MATCHED_ONLY;
  }

  /** Whether that holder may read the need's title. */
  boolean readsTitle(MatchEntry entry) {
    return of(entry).level() != Confidentiality.ORGANIZER_ONLY;
  }

  /** Whether that holder may read who seeks. */
  boolean readsOwner(MatchEntry entry) {
    return !entry.match().seekerParty().isAnonymous() && (published || readsNeed(entry));
  }

  /** Whether everybody in the hall may read who seeks. */
  boolean hallReadsOwner(MatchEntry entry) {
    return !entry.match().seekerParty().isAnonymous()
        && (published || of(entry).level() == Confidentiality.PUBLIC);
  }

  /** Chain links of a need whose title may be read. */
  String chainLinks(MatchEntry entry) {
    return readsTitle(entry) ? of(entry).chainLinks() : "";
  }
}
