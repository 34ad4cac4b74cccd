package org.patentbridge.enrichment.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.rulebook.KnownName;
import org.patentbridge.rulebook.RulebookReader;

/** What holds for every name, however it is written. */
class NameLawsTest {

  private static final NameTables TABLES =
      new NameTables(new RulebookReader().read(Path.of("index-config")).names());
  private static final String ALPHABET =
      "清華华大學学東东湖乾干著后後里裏①１a𝐀ÉßøIİ&·-－—.,，。()（）【】' ’\u3000\u200b+#*/7８ガ한й\u0301";
  private static final String SIGNS = " \u3000\u00a0·-－.,，()（）【】[]\"'’";

  @Test
  void readingWhatWasReadChangesNothing() {
    for (long seed = 1; seed <= 4_000; seed++) {
      var name = random(new Random(seed));
      var once = Spelling.fold(name);
      assertThat(Spelling.fold(new OrganizationName(once)))
          .as("seed %d: %s", seed, name)
          .isEqualTo(once);
      assertThat(new OrganizationName(once).normalized()).as("seed %d", seed).isEqualTo(once);
    }
  }

  @Test
  void sameComparableFormIsTheSameSpellingAndTheRawNameIsKept() {
    for (long seed = 1; seed <= 4_000; seed++) {
      var luck = new Random(seed);
      var name = random(luck);
      var spaced = new OrganizationName(withBetween(name.raw(), "  \u3000", luck));
      assertThat(TABLES.read(spaced).name().raw()).isEqualTo(spaced.raw());
      if (spaced.normalized().equals(name.normalized())) {
        assertThat(Spelling.fold(spaced)).as("seed %d", seed).isEqualTo(Spelling.fold(name));
      }
    }
  }

  @Test
  void stepsAreTheSameInBothDirections() {
    for (long seed = 1; seed <= 2_000; seed++) {
      var luck = new Random(seed);
      var one = TABLES.read(variantOfSome(luck));
      var other = TABLES.read(variantOfSome(luck));
      assertThat(one.findStepTo(other)).as("seed %d", seed).isEqualTo(other.findStepTo(one));
      assertThat(one.findStepTo(one)).contains(NameStep.SAME);
    }
  }

  @Test
  void anyWritingOfAKnownNameComesToItsParty() {
    for (long seed = 1; seed <= 3_000; seed++) {
      var luck = new Random(seed);
      var row = TABLES.known().get(luck.nextInt(TABLES.known().size()));
      var name = row.all().get(luck.nextInt(row.all().size()));
      var variant = variant(name, luck);
      assertThat(TABLES.party(variant))
          .as("seed %d: %s as %s", seed, name, variant)
          .isEqualTo(TABLES.party(row.zh()));
    }
  }

  @Test
  void partiesOfTheTableStayApartInAnyWriting() {
    for (long seed = 1; seed <= 3_000; seed++) {
      var luck = new Random(seed);
      var one = TABLES.known().get(luck.nextInt(TABLES.known().size()));
      var other = TABLES.known().get(luck.nextInt(TABLES.known().size()));
      var a = TABLES.read(new OrganizationName(variant(some(one, luck), luck)));
      var b = TABLES.read(new OrganizationName(variant(some(other, luck), luck)));
      assertThat(a.findStepTo(b).isPresent()).as("seed %d", seed).isEqualTo(one.equals(other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "清華大學,清华大学,SPELLING",
    "Tsinghua University,清华大学,ALIAS",
    "ＴＳＩＮＧＨＵＡ UNIVERSITY,Tsinghua  University,SAME",
    "Xi'an Jiaotong University,XIAN JIAOTONG UNIV.,''",
    "Xi’an Jiaotong University,Xian Jiaotong University,SPELLING",
    "Ecole Polytechnique,École Polytechnique,SPELLING",
    "Johnson & Johnson,Johnson and Johnson,SPELLING",
    "腾讯科技(深圳)有限公司,腾讯科技（深圳）有限公司,SAME",
    "腾讯科技(深圳)有限公司,腾讯科技深圳有限公司,SPELLING",
    "腾讯科技(深圳)有限公司,腾讯科技(北京)有限公司,''",
    "S·科撒尔特,S.科撒尔特,SPELLING",
  })
  void certainStepsAreTheseAndNoOthers(String one, String other, String step) {
    var found =
        TABLES
            .read(new OrganizationName(one))
            .findStepTo(TABLES.read(new OrganizationName(other)))
            .map(NameStep::name)
            .orElse("");
    assertThat(found).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "甲有限公司,甲股份有限公司",
    "东北大学,東北大学",
    "东北大学,Northeastern University",
    "乾照光电,干照光电",
    "第2-3厂,第23厂",
    "华北电力大学,华北电力大学(保定)",
    "北京大学,北京大学第三医院",
    "暨南大学,University of Jinan",
    "C+C,CC",
    "***,**",
  })
  void uncertainNamesAreNotOne(String one, String other) {
    assertThat(
            TABLES
                .read(new OrganizationName(one))
                .findStepTo(TABLES.read(new OrganizationName(other))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（）", "···", "-", "。"})
  void nameOfSignsAloneStaysItself(String name) {
    assertThat(Spelling.fold(new OrganizationName(name)))
        .isEqualTo(new OrganizationName(name).normalized())
        .isNotEmpty();
  }

  private static OrganizationName random(Random luck) {
    var text = new StringBuilder();
    var points = ALPHABET.codePoints().toArray();
    for (int i = luck.nextInt(12) + 1; i > 0; i--) {
      text.appendCodePoint(points[luck.nextInt(points.length)]);
    }
    return new OrganizationName(text.toString());
  }

  private static OrganizationName variantOfSome(Random luck) {
    var row = TABLES.known().get(luck.nextInt(4));
    return new OrganizationName(variant(some(row, luck), luck));
  }

  private static String some(KnownName row, Random luck) {
    return row.all().get(luck.nextInt(row.all().size()));
  }

  /** Signs put in, letters wide or tall, characters traditional: another writing of one name. */
  private static String variant(String name, Random luck) {
    var written = luck.nextBoolean() ? traditional(name) : name;
    List<String> letters = new ArrayList<>();
    written.codePoints().forEach(c -> letters.add(letter(c, luck)));
    return withBetween(String.join("", letters), SIGNS, luck);
  }

  private static String traditional(String name) {
    return com.ibm.icu.text.Transliterator.getInstance("Simplified-Traditional")
        .transliterate(name);
  }

  private static String letter(int c, Random luck) {
    var tall = luck.nextBoolean() ? Character.toUpperCase(c) : c;
    var wide = tall > ' ' && tall < 0x7f && luck.nextInt(3) == 0 ? tall + 0xfee0 : tall;
    return Character.toString(wide);
  }

  private static String withBetween(String text, String signs, Random luck) {
    var result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      result.append(text.charAt(i));
      if (luck.nextInt(4) == 0 && !Character.isHighSurrogate(text.charAt(i))) {
        result.append(signs.charAt(luck.nextInt(signs.length())));
      }
    }
    return result.toString();
  }
}
