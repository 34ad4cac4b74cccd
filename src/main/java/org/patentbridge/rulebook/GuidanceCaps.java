package org.patentbridge.rulebook;

import java.math.BigDecimal;
import org.patentbridge.domain.quantity.Money;

/**
 * Prices of open licences above which a person should look; they warn and never block.
 *
 * @param fee largest lump sum or entry fee
 * @param percentOfNetSales largest royalty taken of net sales, in per cent, 0 to 100
 * @param percentOfProfit largest royalty taken of profit, in per cent, 0 to 100
 */
public record GuidanceCaps(Money fee, BigDecimal percentOfNetSales, BigDecimal percentOfProfit) {

  /** Caps that nothing can exceed. */
  static final GuidanceCaps NONE =
      new GuidanceCaps(
          Money.yuan(Long.MAX_VALUE), BigDecimal.valueOf(100), BigDecimal.valueOf(100));
}
