package org.patentbridge.rulebook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.tier.Tier;

/**
 * How answers move offerings between tiers, and what a tier means.
 *
 * @param places what each tier means; one that is not among them is open and worth a half
 * @param moves asked in this order; the first that holds decides
 * @param examples cases that must come out as stated
 */
public record TierRules(Map<Tier, Place> places, List<Move> moves, List<Example> examples) {

  /** No answer moves anything. */
  public static final TierRules NONE = new TierRules(Map.of(), List.of(), List.of());

  /** Worth of a tier that the rules say nothing about. */
  private static final double MIDDLE = 0.5;

  public TierRules {
    places = Map.copyOf(places);
    moves = List.copyOf(moves);
    examples = List.copyOf(examples);
  }

  /**
   * What a tier means.
   *
   * @param open whether its offerings are proposed to whoever did not ask for them
   * @param worth value of the feature, in [0, 1]
   * @param because why
   */
  public record Place(boolean open, double worth, String because) {}

  /**
   * A rule by which answers move an offering.
   *
   * @param id names it
   * @param condition which answers count
   * @param parties how many independent parties must have answered so, at least 1
   * @param to the tier into which it moves
   * @param until what brings it back to standard, any of them; none for nothing
   * @param because why
   */
  public record Move(
      String id,
      Condition condition,
      int parties,
      Tier to,
      List<ReofferRule> until,
      String because) {

    public Move {
      until = List.copyOf(until);
    }

    /** Whether what led into the tier is gone. */
    public boolean isOver(OfferingState then, OfferingState now, long days) {
      return until.stream().anyMatch(rule -> rule.isGone(then, now, days));
    }
  }

  /**
   * Which answers count for a rule: those for which all that is stated holds.
   *
   * @param reason what they hold against it, null for any
   * @param intention what they want next, null for any
   * @param prospect how they judge it, null for any
   */
  public record Condition(
      @Nullable ReasonCode reason, @Nullable Intention intention, @Nullable Prospect prospect) {

    boolean holds(Verdict verdict) {
      return (reason == null || verdict.reasons().contains(reason))
          && (intention == null || verdict.intentions().contains(intention))
          && (prospect == null || verdict.prospect() == prospect);
    }
  }

  /**
   * An answer as the rules see it.
   *
   * @param party the same for parties that are not independent of each other
   * @param verdict what was said
   */
  public record Vote(String party, Verdict verdict) {}

  /**
   * A case.
   *
   * @param from the tier before
   * @param votes what parties answered since
   * @param becomes the tier after
   */
  public record Example(Tier from, List<Vote> votes, Tier becomes) {

    public Example {
      votes = List.copyOf(votes);
    }
  }

  /**
   * What some answers come to.
   *
   * @param move the rule that holds
   * @param parties independent parties whose answers count for it
   */
  public record Decision(Move move, int parties) {}

  public Place placeOf(Tier tier) {
    return places.getOrDefault(tier, new Place(true, MIDDLE, ""));
  }

  public Optional<Move> findMove(String id) {
    return moves.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /**
   * The first rule that holds and leads elsewhere.
   *
   * @param now the tier in which the offering is
   * @param votes answers since it came there, of each party the latest
   */
  public Optional<Decision> decide(Tier now, Collection<Vote> votes) {
    for (Move move : moves) {
      Set<String> parties = new LinkedHashSet<>();
      votes.stream()
          .filter(v -> move.condition().holds(v.verdict()))
          .forEach(v -> parties.add(v.party()));
      if (parties.size() >= move.parties()) {
        return move.to() == now
            ? Optional.empty()
            : Optional.of(new Decision(move, parties.size()));
      }
    }
    return Optional.empty();
  }
}
