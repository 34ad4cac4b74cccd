package org.patentbridge.domain.shortlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * What people read of a row beside its points.
 *
 * @param nameZh Chinese name or title, empty where there is none
 * @param nameEn English name or title, empty where there is none
 * @param number publication number as people write it, empty for what has none
 * @param party who sits at the table for it, null where nobody is known or may be named
 * @param partyName its reading name, empty for none
 * @param region where it sits, null where not known or not to be told
 * @param regionName what that region is called, empty where it is not known
 * @param level who may see the need that it is, null for what is no need
 * @param facts what else is known, in the order of reading
 */
public record RowCard(
    String nameZh,
    String nameEn,
    String number,
    @Nullable OrganizationId party,
    String partyName,
    @Nullable RegionCode region,
    String regionName,
    @Nullable Confidentiality level,
    List<Reason> facts) {

  public RowCard {
    facts = List.copyOf(facts);
  }

  /** The name to show when one is wanted: Chinese first. */
  public String name() {
    return nameZh.isEmpty() ? nameEn : nameZh;
  }
}
