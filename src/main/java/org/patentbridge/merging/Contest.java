package org.patentbridge.merging;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.rulebook.MergeRules;

/**
 * The claims on one field, best first.
 *
 * @param field what they are about
 * @param order the rule that put them in this order
 * @param claims one per source that states something, at least one
 */
record Contest<V>(PatentField field, ClaimOrder order, List<Claim<V>> claims) {

  /** Puts claims in order; empty where nobody states anything. */
  static <V> Optional<Contest<V>> of(MergeRules rules, PatentField field, List<Claim<V>> claims) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    var order = new ClaimOrder(rules, rules.getRule(field));
    return Optional.of(new Contest<>(field, order, claims.stream().sorted(order).toList()));
  }

  Claim<V> first() {
    return claims.getFirst();
  }

  /** The best claim that fits what was decided before. */
  Optional<Claim<V>> findFitting(Predicate<V> fits) {
    return claims.stream().filter(c -> fits.test(c.value())).findFirst();
  }

  /** The first claim holds. */
  FieldChoice choice() {
    return choice(first(), decided(first()), Contradiction.isIn(field, claims));
  }

  /** The items of all hold, those of the first claim first. */
  FieldChoice united(List<?> items) {
    var because =
        agree() ? decided(first()) : Reason.of("merge.united", claims.size(), source(first()));
    var claim = choice(first(), because, Contradiction.isIn(field, claims));
    return new FieldChoice(
        field, Wording.of(items), claim.chosen(), because, claim.others(), claim.contradictory());
  }

  /** A claim holds although a better one does not fit. */
  FieldChoice fitting(Claim<V> chosen, String fixed) {
    return choice(chosen, Reason.of("merge.fits", source(chosen), source(first()), fixed), true);
  }

  /** No claim fits, so the field stays empty. */
  FieldChoice unfitting(String fixed) {
    var choice = choice(first(), Reason.of("merge.fits-none", fixed), true);
    return new FieldChoice(field, "", choice.chosen(), choice.because(), choice.others(), true);
  }

  private FieldChoice choice(Claim<V> chosen, Reason because, boolean contradictory) {
    return new FieldChoice(
        field,
        chosen.text(),
        chosen.worded(),
        because,
        claims.stream().filter(c -> c != chosen).map(Claim::worded).toList(),
        contradictory);
  }

  private boolean agree() {
    return claims.stream().map(Claim::text).distinct().count() == 1;
  }

  private Reason decided(Claim<V> chosen) {
    if (claims.size() == 1) {
      return Reason.of("merge.only", source(chosen));
    }
    return claims.stream()
        .filter(c -> !c.text().equals(chosen.text()))
        .findFirst()
        .map(rival -> order.decided(chosen, rival))
        .orElseGet(() -> Reason.of("merge.agree", claims.size()));
  }

  private static String source(Claim<?> claim) {
    return claim.origin().source();
  }
}
