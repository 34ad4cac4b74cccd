package org.patentbridge.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.company.FundingPlans;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.Investments;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.Mandates;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.offer.Offers;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Patents;

/**
 * The kept records, walked page by page so that nothing holds all of a noun at once.
 *
 * @param patents the inventory
 * @param offers technology offers
 * @param needs technology needs
 * @param organizations who is who
 * @param mandates investor mandates
 * @param investments investments of the past
 * @param plans what companies seek from investors
 */
record Records(
    Patents patents,
    Offers offers,
    Needs needs,
    Organizations organizations,
    Mandates mandates,
    Investments investments,
    FundingPlans plans) {

  private static final int PAGE = 1_000;

  void eachPatent(Consumer<Patent> visitor) {
    walk(patents::listAfter, Patent::id, visitor);
  }

  void eachOffer(Consumer<TechnologyOffer> visitor) {
    walk(offers::listAfter, TechnologyOffer::id, visitor);
  }

  void eachNeed(Consumer<TechnologyNeed> visitor) {
    walk(needs::listAfter, TechnologyNeed::id, visitor);
  }

  void eachMandate(Consumer<InvestorMandate> visitor) {
    walk(mandates::listAfter, InvestorMandate::id, visitor);
  }

  void eachInvestment(Consumer<Investment> visitor) {
    walk(investments::listAfter, Investment::id, visitor);
  }

  void eachOrganization(Consumer<Organization> visitor) {
    walk(organizations::listAfter, Organization::id, visitor);
  }

  Optional<Offering> findOffering(OfferingId id) {
    return Optional.ofNullable(findOfferings(List.of(id)).get(id));
  }

  /** The known ones among the ids, in the order of the ids. */
  Map<OfferingId, Offering> findOfferings(Collection<OfferingId> ids) {
    var foundPatents =
        patents.findAll(
            ids.stream()
                .filter(id -> id.kind() == OfferingId.Kind.PATENT)
                .map(id -> new PatentId(id.key()))
                .toList());
    var foundOffers =
        offers.findAll(
            ids.stream()
                .filter(id -> id.kind() == OfferingId.Kind.OFFER)
                .map(id -> new OfferId(id.key()))
                .toList());
    Map<OfferingId, Offering> found = new LinkedHashMap<>();
    for (OfferingId id : ids) {
      offering(id, foundPatents, foundOffers).ifPresent(o -> found.put(id, o));
    }
    return found;
  }

  private static Optional<Offering> offering(
      OfferingId id, Map<PatentId, Patent> patents, Map<OfferId, TechnologyOffer> offers) {
    return switch (id.kind()) {
      case PATENT ->
          Optional.ofNullable(patents.get(new PatentId(id.key()))).map(Offering.OfPatent::new);
      case OFFER ->
          Optional.ofNullable(offers.get(new OfferId(id.key()))).map(Offering.OfTechnology::new);
    };
  }

  /** A page of records by id after a given one. */
  private interface Pages<I, T> {
    List<T> after(@Nullable I last, int limit);
  }

  private static <I, T> void walk(
      Pages<I, T> pages, java.util.function.Function<T, I> id, Consumer<T> visitor) {
    @Nullable I last = null;
    List<T> page;
    do {
      page = pages.after(last, PAGE);
      for (T item : page) {
        visitor.accept(item);
        last = id.apply(item);
      }
    } while (page.size() == PAGE);
  }
}
