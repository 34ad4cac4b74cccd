package org.patentbridge.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How well the terms go together: the mean of mode and price, as far as they are known. The mode
 * fits where a wished way is among those that the holder intends or an open licence in force
 * grants; the price is worth 1 up to the budget and budget ÷ price beyond it. An investor wants
 * equity, or a holder that uses the technology itself.
 *
 * <p>{@code open-licence} 1, {@code wished-mode} 1, {@code other-mode} 0.2: value of a mode; {@code
 * over-budget} 0: the least that a price beyond the budget is worth.
 */
final class TermsFit implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of("open-licence", 1.0, "wished-mode", 1.0, "other-mode", 0.2, "over-budget", 0.0);

  private static final Set<IntentMode> INVESTABLE =
      EnumSet.of(IntentMode.EQUITY, IntentMode.OWN_USE);
  private static final int DIGITS = 6;

  private record Part(boolean fits, double value, String evidence) {}

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    List<Part> parts = new ArrayList<>();
    mode(candidate, context.asOf(), rule).ifPresent(parts::add);
    price(candidate, context.asOf(), setting(rule, "over-budget")).ifPresent(parts::add);
    if (parts.isEmpty()) {
      return Finding.missing("feature.terms-fit.missing");
    }
    var evidence = parts.stream().map(Part::evidence).toList();
    var value = parts.stream().mapToDouble(Part::value).average().orElse(0);
    var key =
        parts.stream().allMatch(Part::fits)
            ? "fits"
            : parts.stream().anyMatch(Part::fits) ? "partly" : "apart";
    return Finding.of(value, evidence, "feature.terms-fit." + key, String.join("; ", evidence));
  }

  private Optional<Part> mode(Candidate candidate, LocalDate day, FeatureRule rule) {
    var openLicence = openLicence(candidate.offering(), day);
    var intended = EnumSet.noneOf(IntentMode.class);
    intended.addAll(candidate.offering().modes());
    if (openLicence != null) {
      intended.add(IntentMode.LICENCE);
    }
    var wished = wished(candidate.seeker());
    if (intended.isEmpty() || (wished.isEmpty() && openLicence == null)) {
      return Optional.empty();
    }
    var shared = EnumSet.copyOf(intended);
    shared.retainAll(wished.isEmpty() ? EnumSet.of(IntentMode.LICENCE) : wished);
    if (shared.isEmpty()) {
      var worth = onlyOwnUse(intended) ? 0 : setting(rule, "other-mode");
      return Optional.of(new Part(false, worth, words(intended) + " ≠ " + words(wished)));
    }
    return Optional.of(
        openLicence != null && shared.contains(IntentMode.LICENCE)
            ? new Part(true, setting(rule, "open-licence"), "open licence")
            : new Part(true, setting(rule, "wished-mode"), words(shared)));
  }

  private static boolean onlyOwnUse(Set<IntentMode> intended) {
    return intended.equals(EnumSet.of(IntentMode.OWN_USE));
  }

  private static Set<IntentMode> wished(Seeker seeker) {
    return switch (seeker) {
      case Seeker.OfNeed(var need) -> need.terms().modes();
      case Seeker.OfMandate ignored -> INVESTABLE;
    };
  }

  private static @Nullable OpenLicence openLicence(Offering offering, LocalDate day) {
    return offering instanceof Offering.OfPatent(var patent) && patent.terms().isOpenOn(day)
        ? patent.terms().openLicence()
        : null;
  }

  private static Optional<Part> price(Candidate candidate, LocalDate day, double overBudget) {
    var budget =
        candidate.seeker() instanceof Seeker.OfNeed(var need) ? need.terms().budget() : null;
    var price = priceOf(candidate.offering(), day);
    if (budget == null || price == null) {
      return Optional.empty();
    }
    if (price.amount().signum() == 0) {
      return Optional.of(new Part(true, 1, price + " ≤ " + budget));
    }
    if (!price.currency().equals(budget.currency())) {
      return Optional.empty();
    }
    return Optional.of(
        price.amount().compareTo(budget.amount()) <= 0
            ? new Part(true, 1, price + " ≤ " + budget)
            : new Part(
                false,
                Math.max(overBudget, share(budget.amount(), price.amount())),
                price + " > " + budget));
  }

  private static double share(BigDecimal budget, BigDecimal price) {
    return budget.divide(price, DIGITS, RoundingMode.HALF_UP).doubleValue();
  }

  /** What has to be paid at the start; nothing where an open licence asks a royalty alone. */
  private static @Nullable Money priceOf(Offering offering, LocalDate day) {
    if (offering instanceof Offering.OfTechnology(var offer)) {
      return offer.price();
    }
    var licence = openLicence(offering, day);
    if (licence == null) {
      return null;
    }
    var fee = licence.fee();
    var asksFee =
        licence.payment() == OpenLicence.Payment.LUMP_SUM
            || licence.payment() == OpenLicence.Payment.ENTRY_FEE_AND_ROYALTY;
    return fee != null ? fee : asksFee ? null : Money.yuan(0);
  }

  private static String words(Set<IntentMode> modes) {
    return String.join(
        "+",
        modes.stream()
            .sorted()
            .map(mode -> mode.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
  }
}
