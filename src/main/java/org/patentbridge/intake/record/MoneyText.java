package org.patentbridge.intake.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Money;

/** Reads sums as people write them; a unit in the text wins over the column's. */
public final class MoneyText {

  private static final Pattern FORM =
      Pattern.compile("(?:人民币|RMB|CNY|¥|￥)?\\s*(?<sum>[0-9][0-9,]*(\\.[0-9]+)?)\\s*(?<unit>\\D*)");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "元", BigDecimal.ONE,
          "yuan", BigDecimal.ONE,
          "万元", BigDecimal.valueOf(10_000),
          "万", BigDecimal.valueOf(10_000),
          "亿元", BigDecimal.valueOf(100_000_000),
          "亿", BigDecimal.valueOf(100_000_000));

  private final BigDecimal unit;
  private final String currency;

  /**
   * @param unit what one is worth where the text names no unit
   * @param currency ISO 4217
   */
  public MoneyText(long unit, String currency) {
    this.unit = BigDecimal.valueOf(unit);
    this.currency = currency;
  }

  public static MoneyText yuan() {
    return new MoneyText(1, "CNY");
  }

  public static MoneyText wan() {
    return new MoneyText(10_000, "CNY");
  }

  public Money parse(String text) {
    var form = FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    if (!form.matches()) {
      throw new InvalidValueException("money", text);
    }
    var named = form.group("unit").strip();
    var worth = named.isEmpty() ? unit : UNITS.get(named);
    if (worth == null) {
      throw new InvalidValueException("money", text);
    }
    var sum = new BigDecimal(form.group("sum").replace(",", "")).multiply(worth);
    return Money.parse(sum.stripTrailingZeros().toPlainString(), currency);
  }

  /** A price that a text names; empty where it is to be negotiated or a range. */
  public Optional<Money> find(String text) {
    var ends = Stream.of(text.split("[-~至]", 2)).map(this::attempt).distinct().toList();
    return ends.size() == 1 ? ends.getFirst() : Optional.empty();
  }

  private Optional<Money> attempt(String text) {
    try {
      return Optional.of(parse(text));
    } catch (InvalidValueException noSum) {
      return Optional.empty();
    }
  }
}
