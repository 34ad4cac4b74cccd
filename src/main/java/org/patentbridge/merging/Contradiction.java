package org.patentbridge.merging;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.PatentField;

/**
 * Claims that cannot both be true and that a gate depends on: alive and dead on the same day, and
 * holders of whom none is the same.
 */
final class Contradiction {

  private Contradiction() {}

  /** Whether the first claim is contradicted by another. */
  static boolean isIn(PatentField field, List<? extends Claim<?>> claims) {
    return claims.stream().skip(1).anyMatch(other -> contradict(field, claims.getFirst(), other));
  }

  private static boolean contradict(PatentField field, Claim<?> first, Claim<?> other) {
    return switch (field) {
      case LEGAL_STATUS ->
          Objects.equals(first.asOf(), other.asOf()) && isDead(first) != isDead(other);
      case HOLDERS -> haveNobodyInCommon(first, other);
      default -> false;
    };
  }

  private static boolean isDead(Claim<?> claim) {
    var state = claim.value() instanceof LegalStatus status ? status.state() : LegalState.UNKNOWN;
    return state.isDead();
  }

  /** Names of different scripts may be translations of each other; that is no contradiction. */
  private static boolean haveNobodyInCommon(Claim<?> first, Claim<?> other) {
    for (boolean chinese : new boolean[] {true, false}) {
      var ours = parties(first, chinese);
      var theirs = parties(other, chinese);
      if (!ours.isEmpty() && !theirs.isEmpty() && !Collections.disjoint(ours, theirs)) {
        return false;
      }
    }
    return comparable(first, other);
  }

  private static boolean comparable(Claim<?> first, Claim<?> other) {
    return (!parties(first, true).isEmpty() && !parties(other, true).isEmpty())
        || (!parties(first, false).isEmpty() && !parties(other, false).isEmpty());
  }

  private static Set<String> parties(Claim<?> claim, boolean chinese) {
    return claim.value() instanceof List<?> holders
        ? holders.stream()
            .filter(Holder.class::isInstance)
            .map(Holder.class::cast)
            .filter(h -> isChinese(h.name().raw()) == chinese)
            .map(h -> h.party().value())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean isChinese(String name) {
    return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }
}
