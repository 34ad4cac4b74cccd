package org.patentbridge.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndustrialChainTest {

  private static final ChainId BATTERY = new ChainId("power-battery");
  private static final ChainLinkId ORE = link("ore");
  private static final ChainLinkId CATHODE = link("cathode");
  private static final ChainLinkId ANODE = link("anode");
  private static final ChainLinkId CELL = link("cell");
  private static final ChainLinkId PACK = link("pack");
  private static final ChainLinkId ISLAND = link("island");

  private static final IndustrialChain CHAIN =
      new IndustrialChain(
          BATTERY,
          "动力电池",
          "Power battery",
          List.of(
              fed(ORE),
              fed(CATHODE, ORE),
              fed(ANODE),
              fed(CELL, CATHODE, ANODE),
              fed(PACK, CELL),
              fed(ISLAND)));

  @Test
  void distanceCountsStepsInEitherDirection() {
    assertThat(CHAIN.distance(CELL, CELL)).hasValue(0);
    assertThat(CHAIN.distance(CATHODE, CELL)).hasValue(1);
    assertThat(CHAIN.distance(CELL, CATHODE)).hasValue(1);
    assertThat(CHAIN.distance(ORE, PACK)).hasValue(3);
    assertThat(CHAIN.distance(CATHODE, ANODE)).hasValue(2);
  }

  @Test
  void noWayLeadsToAnIslandOrToAnUnknownLink() {
    assertThat(CHAIN.distance(CELL, ISLAND)).isEmpty();
    assertThat(CHAIN.distance(CELL, link("nowhere"))).isEmpty();
    assertThat(CHAIN.distance(link("nowhere"), link("nowhere"))).isEmpty();
    assertThat(CHAIN.distance(ISLAND, ISLAND)).hasValue(0);
  }

  @Test
  void distanceIsADistance() {
    for (ChainLink a : CHAIN.links()) {
      for (ChainLink b : CHAIN.links()) {
        assertThat(CHAIN.distance(a.id(), b.id())).isEqualTo(CHAIN.distance(b.id(), a.id()));
      }
    }
  }

  @Test
  void linksComeBackFromTheirOwnText() {
    assertThat(ChainLinkId.parse("power-battery/cathode")).isEqualTo(CATHODE);
    assertThat(ChainLinkId.parse(CELL.toString())).isEqualTo(CELL);
    assertThat(CHAIN.findLink(CELL)).isPresent();
  }

  @Test
  void whatIsNoChainOrLinkIsRefused() {
    for (String wrong : List.of("", "Power", "power battery", "-power", "power-", "动力电池")) {
      refuses("chain-id", () -> new ChainId(wrong));
    }
    for (String wrong : List.of("", "power-battery", "/cathode", "power-battery/", "a/b/c")) {
      refuses("chain-link-id", () -> ChainLinkId.parse(wrong));
    }
    refuses("chain-id", () -> ChainLinkId.parse("Power/cathode"));
  }

  private static ChainLinkId link(String name) {
    return new ChainLinkId(BATTERY, name);
  }

  private static ChainLink fed(ChainLinkId id, ChainLinkId... by) {
    return new ChainLink(id, id.link(), id.link(), Position.MIDSTREAM, Set.of(by));
  }
}
