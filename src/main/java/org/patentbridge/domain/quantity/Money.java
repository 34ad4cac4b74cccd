package org.patentbridge.domain.quantity;

import java.math.BigDecimal;
import java.util.Currency;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * An amount of money, never negative.
 *
 * @param amount in units of the currency (yuan, not cents)
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

  private static final String YUAN = "CNY";
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  public Money {
    if (amount.signum() < 0) {
      throw new InvalidValueException("money", amount.toPlainString());
    }
    amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }

  public static Money yuan(long amount) {
    return new Money(BigDecimal.valueOf(amount), Currency.getInstance(YUAN));
  }

  /** An amount in units of ten thousand yuan (万元). */
  public static Money wan(String amount) {
    return new Money(decimal(amount).multiply(WAN), Currency.getInstance(YUAN));
  }

  /**
   * @param amount plain decimal, commas between thousands allowed
   * @param currency ISO 4217 code
   */
  public static Money parse(String amount, String currency) {
    try {
      return new Money(decimal(amount), Currency.getInstance(currency.strip()));
    } catch (IllegalArgumentException unknownCurrency) {
      throw new InvalidValueException("money", amount + " " + currency);
    }
  }

  private static BigDecimal decimal(String amount) {
    var written = amount.strip().replace('，', ',');
    if (!written.matches("([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,4})?")) {
      throw new InvalidValueException("money", amount);
    }
    return new BigDecimal(written.replace(",", ""));
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
