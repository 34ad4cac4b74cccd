package org.patentbridge.merging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.rulebook.MergeRule;
import org.patentbridge.rulebook.MergeRules;

/** Which of two claims comes first by a rule, and what decided; the source's name is the end. */
final class ClaimOrder implements Comparator<Claim<?>> {

  private static final Comparator<@Nullable LocalDate> NEWEST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private final MergeRules rules;
  private final MergeRule rule;

  ClaimOrder(MergeRules rules, MergeRule rule) {
    this.rules = rules;
    this.rule = rule;
  }

  @Override
  public int compare(Claim<?> a, Claim<?> b) {
    for (MergeRule.Criterion criterion : rule.order()) {
      int difference = compare(criterion, a, b);
      if (difference != 0) {
        return difference;
      }
    }
    return a.origin().source().compareTo(b.origin().source());
  }

  private int compare(MergeRule.Criterion criterion, Claim<?> a, Claim<?> b) {
    return switch (criterion) {
      case NEWEST_AS_OF -> Objects.compare(a.asOf(), b.asOf(), NEWEST);
      case RANK -> Integer.compare(rank(a), rank(b));
      case LONGEST -> Integer.compare(b.length(), a.length());
      case NEWEST_IMPORT -> Objects.compare(a.origin().day(), b.origin().day(), NEWEST);
    };
  }

  private int rank(Claim<?> claim) {
    return rule.rankOf(rules.kindOf(claim.origin().source()));
  }

  /** Why one claim comes before another. */
  Reason decided(Claim<?> first, Claim<?> second) {
    var source = first.origin().source();
    var other = second.origin().source();
    return rule.order().stream()
        .filter(c -> compare(c, first, second) != 0)
        .findFirst()
        .map(
            c ->
                switch (c) {
                  case NEWEST_AS_OF ->
                      Reason.of(
                          "merge.newest-as-of",
                          source,
                          day(first.asOf()),
                          other,
                          day(second.asOf()));
                  case RANK ->
                      Reason.of(
                          "merge.rank", source, rules.kindOf(source), other, rules.kindOf(other));
                  case LONGEST ->
                      Reason.of("merge.longest", source, first.length(), other, second.length());
                  case NEWEST_IMPORT ->
                      Reason.of(
                          "merge.newest-import",
                          source,
                          day(first.origin().day()),
                          other,
                          day(second.origin().day()));
                })
        .orElseGet(() -> Reason.of("merge.name", source, other));
  }

  private static String day(@Nullable LocalDate day) {
    return Objects.toString(day, "–");
  }
}
