package org.patentbridge.domain.mandate;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.quantity.Money;

/**
 * How early and how much, as far as a source tells.
 *
 * @param series the round in the source's own word, empty where not stated
 * @param stage the stage that the word stands for, null for mergers, listings and the like
 * @param amount the sum, null where it is not stated exactly or without a currency
 * @param amountAsStated the sum in the source's own words, which may be vague; empty where absent
 */
public record DealTerms(
    String series,
    @Nullable InvestmentStage stage,
    @Nullable Money amount,
    String amountAsStated) {}
