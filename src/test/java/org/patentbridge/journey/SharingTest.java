package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Sight;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.usecase.ConfirmMeeting;
import org.patentbridge.usecase.GetNeed;
import org.patentbridge.usecase.ListNeeds;
import org.patentbridge.usecase.ListOwnMatches;

/** Random sequences of sharing, taking back and reading never show more than the plain model. */
@QuarkusTest
@TestProfile(AccessProfile.class)
class SharingTest {

  @Inject SignedIn signedIn;
  @Inject Accounts accounts;
  @Inject Needs needs;
  @Inject GetNeed getNeed;
  @Inject ListNeeds listNeeds;
  @Inject ConfirmMeeting confirm;
  @Inject ListOwnMatches ownMatches;

  /** What the model knows: levels as they were set, and whether the holder wants to meet. */
  private final Map<NeedId, Confidentiality> levels = new HashMap<>();

  private boolean holderWants;
  private boolean seekerWants;

  @Test
  void nobodySeesMoreThanTheModelAllows() {
    play(Long.getLong("seed", 5), 40);
  }

  @Test
  @Tag("torture")
  void inTenThousandSequencesNobodySeesMoreThanTheModelAllows() {
    play(Long.getLong("seed", System.nanoTime()), Integer.getInteger("count", 10_000));
  }

  private void play(long seed, int sequences) {
    var random = new Random(seed);
    var cast = signedIn.cast();
    var shared =
        List.of(cast.matched(), new NeedId("M-OWN"), new NeedId("M-MATCH"), new NeedId("M-ORG"));
    shared.forEach(id -> level(id, Confidentiality.ORGANIZER_ONLY));
    var viewers = viewers();
    for (int sequence = 0; sequence < sequences; sequence++) {
      for (int step = 0; step < 6; step++) {
        change(random, shared, viewers);
        var viewer = viewers.get(random.nextInt(viewers.size()));
        var id = shared.get(random.nextInt(shared.size()));
        assertThat(seen(viewer, id))
            .as(
                "seed %s, sequence %s: %s looks at %s, levels %s, holder wants %s",
                seed, sequence, viewer.role(), id, levels, holderWants)
            .isEqualTo(allowed(viewer, id));
      }
      contactsAreConsented(viewers);
    }
  }

  private List<Viewer> viewers() {
    var all = new ArrayList<Viewer>();
    all.add(Viewer.ANYBODY);
    for (Role role : Role.values()) {
      var name = new AccountName(role.name() + "@example.org");
      all.add(accounts.find(name).orElseThrow().viewer());
    }
    all.add(accounts.find(new AccountName("beta-organizer@example.org")).orElseThrow().viewer());
    return all;
  }

  private void change(Random random, List<NeedId> shared, List<Viewer> viewers) {
    switch (random.nextInt(4)) {
      case 0, 1 ->
          level(
              shared.get(random.nextInt(shared.size())),
              Confidentiality.values()[random.nextInt(Confidentiality.values().length)]);
      case 2 -> {
        holderWants = random.nextBoolean();
        confirm.run(by(viewers, Role.HOLDER), signedIn.cast().meeting(), holderWants);
      }
      default -> {
        seekerWants = random.nextBoolean();
        confirm.run(by(viewers, Role.SME), signedIn.cast().meeting(), seekerWants);
      }
    }
  }

  private static Viewer by(List<Viewer> viewers, Role role) {
    return viewers.stream()
        .filter(v -> v.role() == role && v.organization() != null)
        .findFirst()
        .orElseThrow();
  }

  private void level(NeedId id, Confidentiality level) {
    levels.put(id, level);
    WorkspaceScope.in(
        WorkspaceId.MAIN,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      var n = needs.find(id).orElseThrow();
                      return needs.saveAll(
                          List.of(
                              new TechnologyNeed(
                                  n.id(),
                                  n.owner(),
                                  n.text(),
                                  n.elements(),
                                  n.context(),
                                  n.terms(),
                                  level,
                                  n.validUntil(),
                                  n.status(),
                                  n.origin())));
                    }));
  }

  private Sight seen(Viewer viewer, NeedId id) {
    Optional<TechnologyNeed> one;
    try {
      one = Optional.of(getNeed.run(viewer, id));
    } catch (NotFoundException hidden) {
      one = Optional.empty();
    }
    var listed =
        listNeeds.run(viewer, null, 1_000).stream().filter(n -> n.id().equals(id)).findFirst();
    assertThat(listed).isEqualTo(one);
    return one.map(n -> n.owner().isAnonymous() ? Sight.TITLE : Sight.WHOLE).orElse(Sight.NONE);
  }

  /** The rule in other words than the house's own. */
  private Sight allowed(Viewer viewer, NeedId id) {
    if (!viewer.workspace().equals(WorkspaceId.MAIN)) {
      return Sight.NONE;
    }
    var cast = signedIn.cast();
    var own =
        viewer.role() == Role.SME && (id.equals(cast.matched()) || id.value().equals("M-OWN"));
    if (viewer.role() == Role.ADMINISTRATOR || viewer.role() == Role.ORGANIZER || own) {
      return Sight.WHOLE;
    }
    var level = levels.get(id);
    if (level == Confidentiality.PUBLIC) {
      return Sight.WHOLE;
    }
    if (level == Confidentiality.ANONYMOUS) {
      return Sight.TITLE;
    }
    if (level == Confidentiality.MATCHED_ONLY
        && viewer.role() == Role.HOLDER
        && id.equals(cast.matched())) {
      return holderWants ? Sight.WHOLE : Sight.TITLE;
    }
    return Sight.NONE;
  }

  /** How people can be reached is told when both sides want to meet, and not a moment longer. */
  private void contactsAreConsented(List<Viewer> viewers) {
    for (Role role : List.of(Role.HOLDER, Role.SME)) {
      var rows =
          ownMatches.run(by(viewers, role)).stream()
              .filter(r -> r.meeting().equals(signedIn.cast().meeting()))
              .toList();
      assertThat(rows).isNotEmpty();
      assertThat(rows)
          .allSatisfy(
              row -> assertThat(row.contacts().isEmpty()).isEqualTo(!(holderWants && seekerWants)));
    }
  }
}
