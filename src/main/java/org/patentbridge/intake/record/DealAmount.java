package org.patentbridge.intake.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbridge.domain.quantity.Money;

/**
 * Reads the sums of deals as Chinese sources write them. Only what is stated exactly and with a
 * currency is a sum; a text such as "tens of millions" is none.
 */
final class DealAmount {

  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "", BigDecimal.ONE,
          "千", BigDecimal.valueOf(1_000),
          "万", BigDecimal.valueOf(10_000),
          "百万", BigDecimal.valueOf(1_000_000),
          "千万", BigDecimal.valueOf(10_000_000),
          "亿", BigDecimal.valueOf(100_000_000));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("人民币", "CNY"),
          Map.entry("元人民币", "CNY"),
          Map.entry("元", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("CNY", "CNY"),
          Map.entry("美元", "USD"),
          Map.entry("美金", "USD"),
          Map.entry("USD", "USD"),
          Map.entry("港元", "HKD"),
          Map.entry("港币", "HKD"),
          Map.entry("新台币", "TWD"),
          Map.entry("欧元", "EUR"),
          Map.entry("英镑", "GBP"),
          Map.entry("日元", "JPY"),
          Map.entry("韩元", "KRW"),
          Map.entry("澳元", "AUD"),
          Map.entry("加元", "CAD"),
          Map.entry("新加坡元", "SGD"),
          Map.entry("卢比", "INR"));

  /** A currency that is written twice is one. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<sum>[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?<rest>\\.[0-9]{1,9})?\\s*"
              + "(?<unit>百万|千万|千|万|亿|)\\s*(?<currency>[^0-9\\s]+?)\\k<currency>?");

  private DealAmount() {}

  /** The sum, empty where the text is vague, names no currency or none that is known. */
  static Optional<Money> find(String text) {
    var form = FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    if (!form.matches() || !CURRENCIES.containsKey(form.group("currency"))) {
      return Optional.empty();
    }
    var rest = form.group("rest");
    var sum = new BigDecimal(form.group("sum").replace(",", "") + (rest == null ? "" : rest));
    return Optional.ofNullable(UNITS.get(form.group("unit")))
        .map(sum::multiply)
        .map(amount -> new Money(amount, currency(form.group("currency"))));
  }

  private static Currency currency(String word) {
    return Currency.getInstance(CURRENCIES.getOrDefault(word, "CNY"));
  }
}
