package org.patentbridge.intake.record;

import java.math.BigDecimal;
import org.patentbridge.domain.quantity.Money;

/**
 * Prices of open licences above which a person should look; they warn and never block.
 *
 * @param fee largest lump sum or entry fee
 * @param percentOfNetSales largest royalty taken of net sales, in per cent
 * @param percentOfProfit largest royalty taken of profit, in per cent
 */
public record GuidanceCaps(Money fee, BigDecimal percentOfNetSales, BigDecimal percentOfProfit) {

  /**
   * What the programme's guidance on open licence fees is reported to say: 20 million yuan, 20 per
   * cent of net sales, 40 per cent of profit. Weakly sourced, therefore only a warning and meant to
   * be replaced from the rulebook.
   */
  public static final GuidanceCaps AS_REPORTED =
      new GuidanceCaps(Money.yuan(20_000_000), BigDecimal.valueOf(20), BigDecimal.valueOf(40));
}
