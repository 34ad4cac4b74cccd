package org.patentbridge.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.chain.Unplaced;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.RulebookReader;

class ChainPlacerTest {

  private static final ChainRule BATTERY =
      chain(
          "battery",
          Map.of(
              "cathode", rule("H01M4/505|H01M4/58", "正极材料|磷酸铁锂|cathode", List.of("3985")),
              "cells", rule("H01M4|H01M10", "电芯|叠片|cell|slot-die", List.of("3985", "3841")),
              "recycling", rule("C22B", "回收|黑粉|电芯拆解"),
              "storage", rule("H02J15", "储能电站", "H02J3", "调峰|集装箱")));
  private static final ChainRule ROBOTS =
      chain("robots", Map.of("grippers", rule("B25J15", "夹爪|真空吸盘|gripper", List.of("3489"))));

  /** A body of more than the characters that are taken like a title. */
  private static final String LONG = "本体与盖板之间留有间隙并以螺栓连接。".repeat(8);

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
    var main = placer.place("夹爪", ipc("B25J 15/04", "A01B 1/00")).getFirst();
    var further = placer.place("夹爪", ipc("A01B 1/00", "B25J 15/04")).getFirst();
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
  void wordOfTheTitleSaysMoreThanWordOfTheBody() {
    assertThat(links(placer.place("磷酸铁锂", List.of()))).containsExactly("battery/cathode");
    assertThat(placer.place("一种材料\n" + LONG + "磷酸铁锂", List.of())).isEmpty();
  }

  @Test
  void severalWordsOfTheBodySuffice() {
    assertThat(links(placer.place("一种装置\n" + LONG + "用叠片机叠片，slot-die涂布电芯", List.of())))
        .containsExactly("battery/cells");
  }

  @Test
  void wordsOfAShortBodyAreTakenLikeThoseOfTheTitle() {
    assertThat(links(placer.place("某某有限公司\n叠片机;卷绕机", List.of()))).containsExactly("battery/cells");
  }

  @Test
  void whatComesLateInALongTextIsNotRead() {
    assertThat(placer.place("一种装置\n" + LONG.repeat(10) + "叠片 电芯 slot-die", List.of())).isEmpty();
  }

  @Test
  void hintCountsOnlyWhereTheTextIsAboutTheChain() {
    assertThat(placer.place("集装箱的调峰", List.of())).isEmpty();
    assertThat(links(placer.place("集装箱式电池的调峰", List.of()))).containsExactly("battery/storage");
  }

  @Test
  void classThatOnlyHintsNeedsAWordToo() {
    assertThat(placer.place("", ipc("H02J 3/32"))).isEmpty();
    assertThat(links(placer.place("电池的调峰", ipc("H02J 3/32")))).containsExactly("battery/storage");
  }

  @Test
  void secondLineInTheOtherScriptIsOfTheTitle() {
    assertThat(links(placer.place("一种材料\nCathode powder\n" + LONG, List.of())))
        .containsExactly("battery/cathode");
    assertThat(placer.place("一种材料\n正极粉体\n" + LONG, List.of())).isEmpty();
  }

  @Test
  void branchOfOneLinkPlacesACompanyThatSaysNothing() {
    var grippers = new IndustryCode("C3489");
    assertThat(links(placer.place("某某有限公司", List.of(), grippers)))
        .containsExactly("robots/grippers");
    assertThat(placer.place("某某有限公司", List.of(), new IndustryCode("3599"))).isEmpty();
  }

  @Test
  void branchOfSeveralLinksOnlySupports() {
    var electronics = new IndustryCode("3985");
    assertThat(placer.place("某某有限公司", List.of(), electronics)).isEmpty();
    var alone = placer.place("正极材料有限公司", List.of()).getFirst();
    var supported = placer.place("正极材料有限公司", List.of(), electronics).getFirst();
    assertThat(supported.confidence()).isGreaterThan(alone.confidence());
    assertThat(supported.evidence()).contains("GB/T 3985");
  }

  @Test
  void unplacedRecordSaysWhatWasMissing() {
    assertThat(placer.whyNot("婴儿推车", List.of(), null))
        .isEqualTo(new Unplaced(Unplaced.Reason.NOTHING_FOUND, null));
    var little = placer.whyNot("一种材料\n" + LONG + "磷酸铁锂", List.of(), null);
    assertThat(little.reason()).isEqualTo(Unplaced.Reason.TOO_LITTLE);
    assertThat(little.nearest()).isNotNull();
    assertThat(placer.whyNot("磷酸铁锂", ipc("A47D 1/02"), null).reason())
        .isEqualTo(Unplaced.Reason.CLASSES_ELSEWHERE);
  }

  @Test
  void wordAgainstForeignClassesIsTooLittle() {
    assertThat(placer.place("磷酸铁锂", ipc("A47D 1/02"))).isEmpty();
  }

  @Test
  void latinWordsStandOnWordBoundariesAndInAnyCaseAndWidth() {
    assertThat(placer.place("cellular stack", List.of())).isEmpty();
    assertThat(links(placer.place("ＣＥＬＬ stack, SLOT DIE coating", List.of())))
        .containsExactly("battery/cells");
    assertThat(links(placer.place("Cathodes叠cells用slot-die", List.of())))
        .containsExactly("battery/cells");
  }

  @Test
  void wordInsideALongerOneOfItsChainIsNotCounted() {
    assertThat(links(placer.place("电芯拆解线", List.of()))).containsExactly("battery/recycling");
  }

  @Test
  void linkFarBelowTheBestOfItsChainIsDropped() {
    var placements = placer.place("黑粉", ipc("H01M 4/505", "H01M 4/58"));
    assertThat(links(placements)).containsExactly("battery/cathode");
  }

  @Test
  void recordMayStandOnSeveralChains() {
    assertThat(links(placer.place("叠片", ipc("B25J 15/04", "H01M 10/04"))))
        .containsExactly("robots/grippers", "battery/cells");
  }

  @Test
  void endlessTextIsReadInReasonableTime() {
    var text = "正极电芯cell ".repeat(200_000);
    assertThat(links(placer.place(text, List.of()))).contains("battery/cells");
  }

  @Test
  void everyExampleOfTheShelfIsPlacedAsStated() {
    var rules = new RulebookReader().read(Path.of("index-config")).chains();
    var all = new ChainPlacer(rules);
    assertThat(rules).hasSizeGreaterThanOrEqualTo(16);
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.examples().stream().filter(e -> !isPlacedAsStated(all, rule, e)))
                    .isEmpty());
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
    return rule(prefixes, keywords, "", "");
  }

  private static ChainRule.LinkRule rule(String prefixes, String keywords, List<String> branches) {
    var rule = rule(prefixes, keywords);
    return new ChainRule.LinkRule(
        rule.link(),
        rule.marks(),
        rule.hints(),
        rule.areas(),
        branches.stream().map(IndustryCode::new).toList(),
        rule.because());
  }

  private static ChainRule.LinkRule rule(
      String prefixes, String keywords, String ipcHints, String hints) {
    return new ChainRule.LinkRule(
        ChainLinkId.parse("x/x"),
        marks(prefixes, keywords),
        marks(ipcHints, hints),
        List.of(),
        List.of(),
        "a chain for tests");
  }

  private static ChainRule.Marks marks(String prefixes, String words) {
    return new ChainRule.Marks(
        parts(prefixes).map(IpcPrefix::parse).toList(), parts(words).toList());
  }

  private static Stream<String> parts(String cell) {
    return Stream.of(cell.split("\\|")).filter(part -> !part.isEmpty());
  }

  private static ChainRule chain(String name, Map<String, ChainRule.LinkRule> rules) {
    var id = new ChainId(name);
    var names = rules.keySet().stream().sorted().toList();
    return new ChainRule(
        new IndustrialChain(id, name, name, names.stream().map(n -> link(id, n)).toList()),
        List.of(name, "电池"),
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
        id, rule.marks(), rule.hints(), rule.areas(), rule.branches(), rule.because());
  }
}
