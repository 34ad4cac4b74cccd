package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.fixture.SampleMandates.BATTERY_MATERIALS;
import static org.patentbridge.fixture.SampleNeeds.SAFE_BATTERY_FOR_EBIKES;
import static org.patentbridge.fixture.SamplePatents.BARE;
import static org.patentbridge.fixture.SamplePatents.GEL_ELECTROLYTE;
import static org.patentbridge.scoring.Pairs.ALONE;
import static org.patentbridge.scoring.Pairs.pair;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.rulebook.ScoringProfile;

class ShippedProfilesTest {

  private static final Rulebook SHELF = new RulebookReader().read(Path.of("index-config"));

  @Test
  void shelfAndScoringKnowTheSameGatesFeaturesAndSettings() {
    Map<String, Set<String>> known = new HashMap<>();
    Features.ids().forEach(id -> known.put(id, Features.settingsOf(id).keySet()));
    assertThat(ScoringProfile.GATES).containsExactlyInAnyOrderElementsOf(Gates.ids());
    assertThat(ScoringProfile.FEATURES).isEqualTo(known);
  }

  @Test
  void needProfileRanksADescribedPatentAboveABareOne() {
    var scorer = new Scorer(SHELF.getProfile("need-to-patent"), SHELF);
    var good = scorer.points(pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE), ALONE).total();
    var bare = scorer.points(pair(SAFE_BATTERY_FOR_EBIKES, BARE), ALONE).total();
    assertThat(good).isGreaterThan(bare).isBetween(Points.of(70), Points.of(100));
  }

  @Test
  void mandateProfileLetsAFittingPatentPass() {
    var scorer = new Scorer(SHELF.getProfile("mandate-to-patent"), SHELF);
    assertThat(scorer.score(pair(BATTERY_MATERIALS, GEL_ELECTROLYTE), ALONE))
        .isInstanceOf(ScoringOutcome.Scored.class);
  }
}
