package org.patentbridge.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.ApplicationNumber;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.index.IndexDocument.Facts;

/** Turns records into what the index holds of them. */
public final class DocumentComposer {

  private static final String PATENT = "patent";
  private static final String OFFER = "offer";
  private static final String NEED = "need";
  private static final String YUAN = "CNY";

  private final Surroundings surroundings;

  public DocumentComposer(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What is known about a record that does not stand in it. */
  public interface Surroundings {

    /** Nothing but the names themselves. */
    Surroundings NONE =
        new Surroundings() {
          @Override
          public String holderKey(OrganizationName name) {
            return name.normalized();
          }

          @Override
          public List<RegionCode> regionsOf(List<Holder> holders) {
            return List.of();
          }

          @Override
          public List<ChainLinkId> linksOf(String text, List<IpcSymbol> ipc) {
            return List.of();
          }
        };

    /** The same for all names that certainly mean one holder; found beside the name itself. */
    String holderKey(OrganizationName name);

    /** Where the known ones among the holders are. */
    List<RegionCode> regionsOf(List<Holder> holders);

    /** The chain links on which a text with classes belongs. */
    List<ChainLinkId> linksOf(String text, List<IpcSymbol> ipc);
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
        patent.terms().openLicence() != null,
        new Facts(
            numbers(patent),
            parties(patent.holders()),
            family(patent),
            patent.dates().filed(),
            patent.dates().published(),
            patent.status().asOf(),
            regions(patent.record().region(), patent.holders()),
            LicenceKind.of(patent.terms()),
            fee(patent.terms().openLicence()),
            patent.readiness().trl(),
            surroundings.linksOf(patent.text().all(), patent.ipc())));
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
        false,
        new Facts(
            List.of(),
            parties(offer.holders()),
            null,
            null,
            null,
            null,
            regions(offer.region(), offer.holders()),
            LicenceKind.of(offer.modes()),
            null,
            offer.readiness().trl(),
            surroundings.linksOf(offer.text().all(), List.of())));
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
        .flatMap(name -> Stream.of(name.raw(), surroundings.holderKey(name)))
        .distinct()
        .toList();
  }

  private List<String> parties(List<Holder> holders) {
    return holders.stream()
        .map(Holder::name)
        .map(surroundings::holderKey)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  /** Every form under which people and other records name a patent, without spaces. */
  private static List<String> numbers(Patent patent) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(patent.id().value());
    var publication = patent.numbers().publication();
    if (publication != null) {
      keys.add(publication.key());
      keys.add(publication.country() + publication.number());
    }
    var application = patent.numbers().application();
    if (application != null) {
      keys.add(application.key());
      keys.add(unchecked(application));
    }
    return List.copyOf(keys);
  }

  /** Sources leave out the check digit of Chinese numbers. */
  private static String unchecked(ApplicationNumber application) {
    return application.country().equals("CN")
        ? application.key().replaceFirst("\\.[0-9X]$", "")
        : application.key();
  }

  /** The stated family; else publications of one application are one. */
  private static @Nullable String family(Patent patent) {
    var stated = patent.record().familyId().strip();
    var application = patent.numbers().application();
    if (!stated.isEmpty()) {
      return "family:" + stated;
    }
    return application == null ? null : "application:" + unchecked(application);
  }

  private List<RegionCode> regions(@Nullable RegionCode stated, List<Holder> holders) {
    return Stream.concat(Stream.ofNullable(stated), surroundings.regionsOf(holders).stream())
        .distinct()
        .toList();
  }

  /** Amounts in other currencies are left out: no rate would hold for long. */
  private static @Nullable Money fee(@Nullable OpenLicence licence) {
    if (licence == null || licence.withdrawn() != null) {
      return null;
    }
    if (licence.payment() == OpenLicence.Payment.FREE) {
      return Money.yuan(0);
    }
    var fee = licence.fee();
    return fee == null || !fee.currency().getCurrencyCode().equals(YUAN) ? null : fee;
  }
}
