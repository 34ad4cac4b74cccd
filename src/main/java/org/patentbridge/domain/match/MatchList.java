package org.patentbridge.domain.match;

import java.util.List;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * The matches of one party, best first.
 *
 * @param party whose list it is
 * @param name its reading name
 * @param entries best first
 */
public record MatchList(OrganizationId party, String name, List<MatchEntry> entries) {

  public MatchList {
    entries = List.copyOf(entries);
  }
}
