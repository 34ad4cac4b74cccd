package org.patentbridge.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.LegalStatus.AnnualFee;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How young and how well kept the right is: 1 until some years after filing, from there evenly down
 * to 0; where the state of the annual fee is known it counts {@code fee-share} of the whole (paid
 * 1, due 0.5, unpaid 0).
 *
 * <p>{@code full-until-years} 0; {@code zero-at-years} 20, the longest term of an invention; {@code
 * fee-share} 0.2.
 */
final class Freshness implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of("full-until-years", 0.0, "zero-at-years", 20.0, "fee-share", 0.2);

  private static final double DAYS_A_YEAR = 365.25;
  private static final double DUE = 0.5;

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    if (!(candidate.offering() instanceof Offering.OfPatent(var patent))) {
      return Finding.missing("feature.freshness.missing");
    }
    var filed = patent.dates().filed();
    if (filed == null) {
      return Finding.missing("feature.freshness.missing");
    }
    var age = years(filed, context.asOf());
    var young = young(age, setting(rule, "full-until-years"), setting(rule, "zero-at-years"));
    var fee = patent.status().annualFee();
    var years = Shown.decimal(age);
    if (fee == AnnualFee.UNKNOWN) {
      return Finding.of(young, List.of("" + filed), "feature.freshness.age", filed, years);
    }
    var share = Math.clamp(setting(rule, "fee-share"), 0.0, 1.0);
    return Finding.of(
        (1 - share) * young + share * paid(fee),
        List.of("" + filed, "fee " + fee.name().toLowerCase(Locale.ROOT)),
        "feature.freshness.fee-" + fee.name().toLowerCase(Locale.ROOT),
        filed,
        years);
  }

  private static double years(LocalDate filed, LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(filed, day)) / DAYS_A_YEAR;
  }

  private static double young(double age, double full, double zero) {
    return age <= full ? 1 : age >= zero ? 0 : (zero - age) / (zero - full);
  }

  private static double paid(AnnualFee fee) {
    return fee == AnnualFee.PAID ? 1 : fee == AnnualFee.DUE ? DUE : 0;
  }
}
