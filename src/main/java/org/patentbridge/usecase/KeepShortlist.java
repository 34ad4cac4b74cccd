package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.Shortlists;

/** Keeps a shortlist whole or not at all. */
@ApplicationScoped
class KeepShortlist {

  private final Shortlists shortlists;

  KeepShortlist(Shortlists shortlists) {
    this.shortlists = shortlists;
  }

  /** Takes the place of an earlier one of the same chain, month and audience. */
  @Transactional
  public void run(Shortlist shortlist) {
    shortlists.save(shortlist);
  }
}
