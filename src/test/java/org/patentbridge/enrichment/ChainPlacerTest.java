package org.patentbridge.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.RulebookReader;

class ChainPlacerTest {

  private static final ChainRule BATTERY =
      chain(
          "battery",
          Map.of(
              "cathode", rule("H01M4/505|H01M4/58", "正极|磷酸铁锂|cathode"),
              "cells", rule("H01M4|H01M10", "电芯|叠片|cell|slot-die"),
              "recycling", rule("C22B", "回收|黑粉|电芯拆解")));
  private static final ChainRule ROBOTS =
      chain("robots", Map.of("grippers", rule("B25J15", "夹爪|真空吸盘|gripper")));

  private final ChainPlacer placer = new ChainPlacer(List.of(BATTERY, ROBOTS));

  @Test
  void longestPrefixWinsOverAShorterOneOfAnotherLink() {
    assertThat(links(placer.place("", ipc("H01M 4/505")))).containsExactly("battery/cathode");
    assertThat(links(placer.place("", ipc("H01M 4/04")))).containsExactly("battery/cells");
  }

  @Test
  void prefixEndsAtTheMainGroup() {
    assertThat(placer.place("", ipc("H01M 40/00"))).isEmpty();
    assertThat(placer.place("", ipc("B25J 150/00"))).isEmpty();
    assertThat(links(placer.place("", ipc("B25J 15/04")))).containsExactly("robots/grippers");
  }

  @Test
  void classFinderAgreesWithThePrefixRule() {
    long seed = 20260712;
    var luck = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      var symbol = anySymbol(luck);
      var prefix = new IpcPrefix(cut(anySymbol(luck).key(), luck));
      assertThat(symbol.prefixes().contains(prefix.key()))
          .as("seed %d: %s covers %s", seed, prefix, symbol)
          .isEqualTo(prefix.covers(symbol));
    }
  }

  @Test
  void mainClassCountsMoreThanFurtherOnes() {
    var main = placer.place("", ipc("B25J 15/04", "A01B 1/00")).getFirst();
    var further = placer.place("", ipc("A01B 1/00", "B25J 15/04")).getFirst();
    assertThat(main.confidence()).isGreaterThan(further.confidence());
  }

  @Test
  void wordsAndClassesTogetherAreSurerThanEither() {
    var both = placer.place("磷酸铁锂材料", ipc("H01M 4/58")).getFirst();
    assertThat(both.confidence())
        .isGreaterThan(placer.place("", ipc("H01M 4/58")).getFirst().confidence())
        .isGreaterThan(placer.place("磷酸铁锂材料", List.of()).getFirst().confidence())
        .isLessThanOrEqualTo(1);
    assertThat(both.evidence()).isEqualTo("H01M4/58 · 磷酸铁锂");
  }

  @Test
  void oneShortWordAloneIsTooLittle() {
    assertThat(placer.place("一种正极", List.of())).isEmpty();
    assertThat(links(placer.place("电芯叠片", List.of()))).containsExactly("battery/cells");
  }

  @Test
  void wordAgainstForeignClassesIsTooLittle() {
    assertThat(placer.place("磷酸铁锂", ipc("A47D 1/02"))).isEmpty();
  }

  @Test
  void latinWordsStandOnWordBoundariesAndInAnyCaseAndWidth() {
    assertThat(placer.place("cellular 叠片", List.of())).isEmpty();
    assertThat(links(placer.place("ＣＥＬＬ stack, SLOT DIE coating", List.of())))
        .containsExactly("battery/cells");
    assertThat(links(placer.place("Cathodes叠cells用slot-die", List.of())))
        .containsExactly("battery/cells");
  }

  @Test
  void wordInsideALongerOneOfItsChainIsNotCounted() {
    assertThat(links(placer.place("叠片电芯拆解", List.of()))).containsExactly("battery/recycling");
  }

  @Test
  void linkFarBelowTheBestOfItsChainIsDropped() {
    var placements = placer.place("黑粉 回收", ipc("H01M 4/505", "H01M 4/58"));
    assertThat(links(placements)).containsExactly("battery/cathode");
  }

  @Test
  void recordMayStandOnSeveralChains() {
    assertThat(links(placer.place("", ipc("B25J 15/04", "H01M 10/04"))))
        .containsExactly("robots/grippers", "battery/cells");
  }

  @Test
  void endlessTextIsReadInReasonableTime() {
    var text = "正极电芯cell ".repeat(200_000);
    assertThat(links(placer.place(text, List.of()))).contains("battery/cells");
  }

  @Test
  void everyExampleOfTheShelfIsPlacedAsStatedButTheFourWithoutAnyWordOfTheirLink() {
    var rules = new RulebookReader().read(Path.of("index-config")).chains();
    var all = new ChainPlacer(rules);
    var missed =
        rules.stream()
            .flatMap(rule -> rule.examples().stream().filter(e -> !isPlacedAsStated(all, rule, e)))
            .map(ChainRule.Example::text);
    assertThat(rules).isNotEmpty();
    assertThat(missed)
        .isSubsetOf(
            "全氟磺酸增强膜的多孔聚四氟乙烯支撑层",
            "Ear-worn core body temperature sensor",
            "Laser drying of water-based electrode coatings",
            "Robot cell for unscrewing retired traction packs");
  }

  private static boolean isPlacedAsStated(
      ChainPlacer placer, ChainRule rule, ChainRule.Example example) {
    var first =
        placer.place(example.text(), example.ipc()).stream()
            .map(Placement::link)
            .filter(link -> link.chain().equals(rule.chain().id()))
            .findFirst();
    return first.map(link -> link.equals(example.link())).orElse(example.link() == null);
  }

  private static IpcSymbol anySymbol(Random luck) {
    var main = luck.nextInt(4) == 0 ? "" : "" + (1 + luck.nextInt(12));
    var group = main.isEmpty() || luck.nextInt(3) == 0 ? "" : "" + (10 + luck.nextInt(30));
    return new IpcSymbol("H0" + luck.nextInt(2) + (luck.nextBoolean() ? "M" : "L"), main, group);
  }

  private static String cut(String key, Random luck) {
    var lengths =
        List.of(1, 3, 4, key.indexOf('/') > 0 ? key.indexOf('/') : key.length(), key.length());
    return key.substring(0, lengths.get(luck.nextInt(lengths.size())));
  }

  private static List<IpcSymbol> ipc(String... symbols) {
    return List.of(symbols).stream().map(IpcSymbol::parse).toList();
  }

  private static List<String> links(List<Placement> placements) {
    return placements.stream().map(p -> p.link().toString()).toList();
  }

  private static ChainRule.LinkRule rule(String prefixes, String keywords) {
    return new ChainRule.LinkRule(
        ChainLinkId.parse("x/x"),
        List.of(prefixes.split("\\|")).stream().map(IpcPrefix::parse).toList(),
        List.of(),
        List.of(keywords.split("\\|")),
        "a chain for tests");
  }

  private static ChainRule chain(String name, Map<String, ChainRule.LinkRule> rules) {
    var id = new ChainId(name);
    var names = rules.keySet().stream().sorted().toList();
    return new ChainRule(
        new IndustrialChain(id, name, name, names.stream().map(n -> link(id, n)).toList()),
        rules.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(rule -> named(new ChainLinkId(id, rule.getKey()), rule.getValue()))
            .toList(),
        List.of());
  }

  private static ChainLink link(ChainId chain, String name) {
    return new ChainLink(new ChainLinkId(chain, name), name, name, Position.MIDSTREAM, Set.of());
  }

  private static ChainRule.LinkRule named(ChainLinkId id, ChainRule.LinkRule rule) {
    return new ChainRule.LinkRule(
        id, rule.ipc(), rule.industryCodes(), rule.keywords(), rule.because());
  }
}
