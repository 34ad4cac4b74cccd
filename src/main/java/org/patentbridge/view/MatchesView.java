package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.match.Rejection;

/**
 * What was found for a need.
 *
 * @param strength whether there is a strong match; entries are listed in any case
 * @param entries best first
 * @param farField candidates of other fields of the classification, apart from the ranking
 * @param rejected candidates that a closed gate stopped
 */
public record MatchesView(
    StrengthView strength,
    List<EntryView> entries,
    List<FarView> farField,
    List<StoppedView> rejected) {

  /**
   * A candidate of another field.
   *
   * @param entry ranked within the lane
   * @param because why it is shown
   */
  public record FarView(EntryView entry, BothLanguages because) {}

  /**
   * A candidate that a closed gate stopped.
   *
   * @param offering its id
   * @param gate which gate and why
   */
  public record StoppedView(String offering, GateView gate) {

    public static StoppedView of(Rejection rejection) {
      return new StoppedView(
          rejection.pairing().offering().toString(), GateView.of(rejection.closed()));
    }
  }
}
