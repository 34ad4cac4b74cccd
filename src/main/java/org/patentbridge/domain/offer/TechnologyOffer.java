package org.patentbridge.domain.offer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;

/**
 * A technology that a holder offers.
 *
 * @param id names it
 * @param text title and description
 * @param holders in the order of the record, empty where unknown
 * @param readiness how near to use it is; {@code basis} keeps the source's own maturity word
 * @param price null where to be negotiated or not stated
 * @param priceText as received
 * @param modes ways in which it may be had
 * @param industry as received
 * @param patents patents behind it
 * @param region null where unknown
 * @param origin where the record was read
 */
public record TechnologyOffer(
    OfferId id,
    BilingualText text,
    List<Holder> holders,
    Readiness readiness,
    @Nullable Money price,
    String priceText,
    Set<IntentMode> modes,
    String industry,
    List<PatentId> patents,
    @Nullable RegionCode region,
    Origin origin) {

  public TechnologyOffer {
    holders = List.copyOf(holders);
    modes = Collections.unmodifiableSet(new TreeSet<>(modes));
    patents = List.copyOf(patents);
  }

  /** The first holder, who sits at the table. */
  public Optional<Holder> findFirstHolder() {
    return holders.stream().findFirst();
  }
}
