package org.patentbridge.enrichment.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.industry.IndustryPlacement;
import org.patentbridge.domain.industry.IndustryPlacement.Basis;
import org.patentbridge.domain.industry.IndustryReading;
import org.patentbridge.domain.industry.IndustryReading.Gap;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.rulebook.IndustryRules;
import org.patentbridge.rulebook.IndustryRules.AreaRule;
import org.patentbridge.rulebook.IndustryRules.Edition;
import org.patentbridge.rulebook.IndustryRules.FieldClass;
import org.patentbridge.rulebook.IndustryRules.Successor;
import org.patentbridge.rulebook.RulebookReader;

class IndustryReaderTest {

  private static final IndustryRules RULES =
      rules(
          List.of(field(1, "H01M*"), field(8, "H01L*"), field(2, "H04N5*"), field(6, "G06K9/00")),
          List.of(
              area("1.2", 1, "H01L*|H01M10*", "H01L31*|H01M10/54", "芯片|cell", ""),
              area("6.3", 1, "H01L31*", "", "", ""),
              area("5.1", 1, "B62*", "", "", "自行车"),
              area("1.5", 1, "G16H|H03M13|G06F9/44", "", "", ""),
              area("7.3", 1, "C08*|C22B7/00", "C08L*|C22B7/00", "", "")));

  private final IndustryReader reader = new IndustryReader(RULES);

  @Test
  void fieldOfTheMainClassStandsFirstAndEachFieldOnce() {
    var reading = reader.read("", ipc("H01L 23/00", "H01M 10/05", "H01L 31/04"));
    assertThat(reading.fields())
        .containsExactly(
            new FieldPlacement(new FieldNumber(8), IpcSymbol.parse("H01L 23/00")),
            new FieldPlacement(new FieldNumber(1), IpcSymbol.parse("H01M 10/05")));
    assertThat(reading.noField()).isNull();
  }

  @Test
  void starOfAMainGroupDoesNotReachOtherMainGroups() {
    assertThat(reader.read("", ipc("H04N 5/225")).fields()).hasSize(1);
    assertThat(reader.read("", ipc("H04N 50/10")).noField()).isEqualTo(Gap.CLASS_NOT_IN_TABLE);
    assertThat(reader.read("芯片", ipc("H01M 100/00")).noArea()).isEqualTo(Gap.CLASS_NOT_IN_TABLE);
  }

  @Test
  void symbolWithoutStarIsThatSymbolAlone() {
    assertThat(areas(reader.read("", ipc("G06F 9/44")))).containsExactly("1.5");
    assertThat(areas(reader.read("", ipc("G06F 9/445")))).isEmpty();
    assertThat(areas(reader.read("", ipc("H03M 13/00")))).containsExactly("1.5");
    assertThat(areas(reader.read("", ipc("H03M 13/11")))).isEmpty();
    assertThat(areas(reader.read("", ipc("G16H 50/20")))).isEmpty();
  }

  @Test
  void exclusionReallyExcludes() {
    assertThat(areas(reader.read("芯片", ipc("H01L 31/04")))).containsExactly("6.3");
    var recycled = reader.read("cell", ipc("H01M 10/54"));
    assertThat(recycled.areas()).isEmpty();
    assertThat(recycled.noArea()).isEqualTo(Gap.CLASS_EXCLUDED);
  }

  @Test
  void symbolThatIsTakenAndLeftOutIsLeftOut() {
    assertThat(reader.read("", ipc("C22B 7/00")).noArea()).isEqualTo(Gap.CLASS_EXCLUDED);
    assertThat(areas(reader.read("", ipc("C08F 2/00")))).containsExactly("7.3");
    assertThat(reader.read("", ipc("C08L 1/00")).areas()).isEmpty();
  }

  @Test
  void anotherClassMayStillHoldWhereOneIsLeftOut() {
    assertThat(areas(reader.read("cells", ipc("H01M 10/54", "H01L 21/02")))).contains("1.2");
  }

  @Test
  void wordDecidesHowSureAnAreaIs() {
    assertThat(reader.read("一种芯片", ipc("H01L 21/02")).areas())
        .containsExactly(
            new IndustryPlacement(
                new AreaCode("1.2"), 1, IpcSymbol.parse("H01L 21/02"), "芯片", Basis.CLASS_AND_WORD));
    assertThat(reader.read("excellent", ipc("H01L 21/02")).areas())
        .extracting(IndustryPlacement::basis)
        .containsExactly(Basis.CLASS_WITHOUT_WORD);
    assertThat(reader.read("", ipc("H01L 31/04")).areas())
        .extracting(IndustryPlacement::basis)
        .containsExactly(Basis.CLASS);
  }

  @Test
  void refusedWordRefuses() {
    assertThat(areas(reader.read("一种车架", ipc("B62D 21/00")))).containsExactly("5.1");
    var bicycle = reader.read("一种自行车车架", ipc("B62K 3/02"));
    assertThat(bicycle.areas()).isEmpty();
    assertThat(bicycle.noArea()).isEqualTo(Gap.WORD_REFUSED);
  }

  @Test
  void movedClassIsReadAsItStoodBefore() {
    var reading = reader.read("", ipc("G06V 10/82"));
    assertThat(reading.fields())
        .containsExactly(new FieldPlacement(new FieldNumber(6), IpcSymbol.parse("G06V 10/82")));
  }

  @Test
  void recordWithoutClassOrWithAnUnknownOneSaysWhyItHasNoPlace() {
    assertThat(reader.read("芯片", List.of()))
        .isEqualTo(new IndustryReading(List.of(), List.of(), Gap.NO_CLASS, Gap.NO_CLASS));
    assertThat(reader.read("芯片", ipc("A99Z 1/00")))
        .isEqualTo(
            new IndustryReading(
                List.of(), List.of(), Gap.CLASS_NOT_IN_TABLE, Gap.CLASS_NOT_IN_TABLE));
  }

  @Test
  void areasDependOnTheMainClassButNotOnTheOrderOfTheOthers() {
    var shipped = new IndustryReader(shipped());
    long seed = 20260723;
    var luck = new Random(seed);
    var known =
        shipped().areas().stream().flatMap(r -> r.taken().stream()).map(IpcPattern::key).toList();
    for (int round = 0; round < 300; round++) {
      var classes = new ArrayList<IpcSymbol>();
      for (int i = 0; i < 6; i++) {
        IpcSymbol.find(known.get(luck.nextInt(known.size()))).ifPresent(classes::add);
      }
      if (classes.isEmpty()) {
        continue;
      }
      var shuffled = new ArrayList<>(classes.subList(1, classes.size()));
      Collections.shuffle(shuffled, luck);
      shuffled.addFirst(classes.getFirst());
      var one = shipped.read("电池 机器人 激光", classes);
      var other = shipped.read("电池 机器人 激光", shuffled);
      assertThat(other.areas()).as("seed %d round %d", seed, round).isEqualTo(one.areas());
      assertThat(numbers(other)).containsExactlyInAnyOrderElementsOf(numbers(one));
      Collections.reverse(shuffled);
      assertThat(areas(shipped.read("电池 机器人 激光", shuffled)))
          .as("seed %d round %d", seed, round)
          .isEqualTo(areas(one));
    }
  }

  private static List<FieldNumber> numbers(IndustryReading reading) {
    return reading.fields().stream().map(FieldPlacement::field).toList();
  }

  private static IndustryRules shipped() {
    return new RulebookReader().read(Path.of("index-config")).industries();
  }

  private static List<String> areas(IndustryReading reading) {
    return reading.areas().stream().map(a -> a.area().value()).toList();
  }

  static List<IpcSymbol> ipc(String... symbols) {
    return Arrays.stream(symbols).map(IpcSymbol::parse).toList();
  }

  static IndustryRules rules(List<FieldClass> fields, List<AreaRule> areas) {
    var edition = new Edition("x", "x", new RulebookFingerprint(Digest.ofLines("x")));
    return new IndustryRules(
        edition,
        fields,
        edition,
        areas,
        List.of(new Successor(IpcPattern.parse("G06V*"), IpcSymbol.parse("G06K9/00"), "a sample")),
        new IndustryNames(List.of(), List.of()),
        List.of());
  }

  private static FieldClass field(int number, String ipc) {
    return new FieldClass(new FieldNumber(number), IpcPattern.parse(ipc));
  }

  private static AreaRule area(
      String code, int number, String taken, String leftOut, String words, String refused) {
    return new AreaRule(
        new AreaCode(code),
        number,
        list(taken).stream().map(IpcPattern::parse).toList(),
        list(leftOut).stream().map(IpcPattern::parse).toList(),
        list(words),
        list(refused));
  }

  private static List<String> list(String parts) {
    return parts.isEmpty() ? List.of() : List.of(parts.split("\\|"));
  }
}
