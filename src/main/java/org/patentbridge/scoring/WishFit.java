package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * Whether the two sides asked for each other: the mean of what either said. Where neither said
 * anything at an event the data is missing; outside of events nobody is asked. A no is no matter of
 * points but a gate.
 *
 * <p>{@code must-meet} 1, {@code meet} 0.7, {@code silent} 0.3: value of one side's word.
 */
final class WishFit implements Feature {

  private static final Map<String, Double> SETTINGS =
      Map.of("must-meet", 1.0, "meet", 0.7, "silent", 0.3);

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    if (context.event() == null) {
      return Finding.of(setting(rule, "silent"), List.of(), "feature.wish.not-asked");
    }
    var history = new History(candidate, context);
    var ofSeeker = history.findWish(Side.SEEKER);
    var ofHolder = history.findWish(Side.HOLDER);
    if (ofSeeker.isEmpty() && ofHolder.isEmpty()) {
      return Finding.missing("feature.wish.missing");
    }
    List<String> evidence = new ArrayList<>();
    ofSeeker.ifPresent(w -> evidence.add("seeker: " + said(w)));
    ofHolder.ifPresent(w -> evidence.add("holder: " + said(w)));
    var key = ofSeeker.isEmpty() ? "holder" : ofHolder.isEmpty() ? "seeker" : "both";
    return Finding.of(
        (worth(ofSeeker, rule) + worth(ofHolder, rule)) / 2,
        evidence,
        "feature.wish." + key,
        String.join("; ", evidence));
  }

  private static String said(Wish wish) {
    return wish.word().word() + (wish.note().isEmpty() ? "" : " (" + wish.note() + ")");
  }

  private double worth(Optional<Wish> wish, FeatureRule rule) {
    return wish.map(w -> setting(rule, w.word() == WishWord.MUST_MEET ? "must-meet" : "meet"))
        .orElseGet(() -> setting(rule, "silent"));
  }
}
