package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link OfferRow}. */
@ApplicationScoped
final class OfferRows implements RecordRows<OfferRow> {}
