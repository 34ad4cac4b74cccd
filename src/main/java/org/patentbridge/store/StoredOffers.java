package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.Offers;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.SaveCounts;

/** The technology offers in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredOffers implements Offers {
  private final OfferRows rows;
  private final BatchWriter writer;

  StoredOffers(OfferRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public SaveCounts saveAll(Collection<TechnologyOffer> offers) {
    return writer.save(offers, OfferRow::of, rows, Change.OFFER);
  }

  @Override
  public Optional<TechnologyOffer> find(OfferId id) {
    return rows.findContent(id.value()).map(StoredOffers::read);
  }

  @Override
  public Map<OfferId, TechnologyOffer> findAll(Collection<OfferId> ids) {
    return rows.listContent(ids.stream().map(OfferId::value).toList()).stream()
        .collect(Collectors.toMap(t -> new OfferId(t.id()), t -> read(t.content())));
  }

  @Override
  public List<TechnologyOffer> listAfter(@Nullable OfferId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredOffers::read)
        .toList();
  }

  @Override
  public long count() {
    return rows.count();
  }

  private static TechnologyOffer read(String content) {
    return RecordJson.read(content, TechnologyOffer.class);
  }
}
