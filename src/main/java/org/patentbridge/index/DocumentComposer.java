package org.patentbridge.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.Patent;

/** Turns records into what the index holds of them. */
public final class DocumentComposer {

  private static final String PATENT = "patent";
  private static final String OFFER = "offer";
  private static final String NEED = "need";

  private final Function<OrganizationName, String> holderKey;

  /**
   * @param holderKey the same for all names that certainly mean one holder; found beside the name
   *     itself
   */
  public DocumentComposer(Function<OrganizationName, String> holderKey) {
    this.holderKey = holderKey;
  }

  public IndexDocument compose(Patent patent) {
    return new IndexDocument(
        OfferingId.of(patent.id()).toString(),
        PATENT,
        patent.text().titles(),
        patent.text().bodies(),
        patent.ipc(),
        names(patent.holders()),
        patent.status().state(),
        patent.terms().openLicence() != null);
  }

  public IndexDocument compose(TechnologyOffer offer) {
    return new IndexDocument(
        OfferingId.of(offer.id()).toString(),
        OFFER,
        offer.text().titles(),
        offer.text().bodies(),
        List.of(),
        names(offer.holders()),
        null,
        false);
  }

  /** For public needs and for indexes of one event or one owner; the caller decides which. */
  public IndexDocument compose(TechnologyNeed need) {
    return new IndexDocument(
        NEED + ":" + need.id(),
        NEED,
        need.text().titles(),
        need.text().bodies(),
        need.context().ipc(),
        List.of(),
        null,
        false);
  }

  private List<String> names(List<Holder> holders) {
    return holders.stream()
        .map(Holder::name)
        .flatMap(name -> Stream.of(name.raw(), holderKey.apply(name)))
        .distinct()
        .toList();
  }
}
