package org.patentbridge.domain.shortlist;

import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A row that an organization put aside for itself, with its notes.
 *
 * @param owner who keeps it; nobody else sees it
 * @param chain of which chain
 * @param row what is kept
 * @param name what it was called when it was kept
 * @param note the owner's own words, empty for none
 */
public record KeptRow(OrganizationId owner, ChainId chain, RowId row, String name, String note) {

  /** What it is about; a later one on the same takes its place. */
  public String keyOf() {
    return String.join("\t", owner.value(), chain.value(), row.toString());
  }
}
