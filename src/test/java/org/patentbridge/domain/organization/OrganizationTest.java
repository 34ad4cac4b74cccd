package org.patentbridge.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.provenance.Origin;

class OrganizationTest {

  private static final RegionCode JIANGSU = new RegionCode("320000");
  private static final RegionCode SUZHOU = new RegionCode("320500");
  private static final RegionCode GUSU = new RegionCode("320508");

  @Test
  void provinceCoversItsCitiesAndCountiesAndNothingElse() {
    assertThat(JIANGSU.covers(JIANGSU)).isTrue();
    assertThat(JIANGSU.covers(SUZHOU)).isTrue();
    assertThat(JIANGSU.covers(GUSU)).isTrue();
    assertThat(JIANGSU.covers(new RegionCode("330500"))).isFalse();
  }

  @Test
  void cityCoversItsCountiesAndNotItsProvince() {
    assertThat(SUZHOU.covers(GUSU)).isTrue();
    assertThat(SUZHOU.covers(JIANGSU)).isFalse();
    assertThat(SUZHOU.covers(new RegionCode("320600"))).isFalse();
    assertThat(SUZHOU.covers(new RegionCode("320608"))).isFalse();
  }

  @Test
  void countyCoversItselfAlone() {
    assertThat(GUSU.covers(new RegionCode("320508"))).isTrue();
    assertThat(GUSU.covers(new RegionCode("320507"))).isFalse();
    assertThat(GUSU.covers(SUZHOU)).isFalse();
  }

  @Test
  void regionCodeHasSixDigitsAndAnExistingProvince() {
    assertThat(new RegionCode(" 820000 ").province()).isEqualTo("820000");
    assertThat(GUSU.city()).isEqualTo("320500");
    for (String wrong : List.of("", "3205", "32050", "3205000", "990000", "10000a", "江苏")) {
      refuses("region-code", () -> new RegionCode(wrong));
    }
  }

  @Test
  void industryCodeIsASectionOrTwoToFourDigits() {
    assertThat(new IndustryCode(" c3841 ")).hasToString("C3841");
    assertThat(new IndustryCode("38")).hasToString("38");
    assertThat(new IndustryCode("T")).hasToString("T");
    for (String wrong : List.of("", "U", "3", "38411", "电池")) {
      refuses("industry-code", () -> new IndustryCode(wrong));
    }
  }

  @Test
  void namesCompareWithoutWidthCaseBlanksAndShapeOfBrackets() {
    assertThat(new OrganizationName("苏州 ＡＢＣ（电池）有限公司").normalized())
        .isEqualTo(new OrganizationName("苏州abc(电池)有限公司").normalized())
        .isEqualTo(new OrganizationName("苏州\u3000Abc【电池】有限公司").normalized());
    assertThat(new OrganizationName("甲有限公司").normalized())
        .isNotEqualTo(new OrganizationName("甲股份有限公司").normalized());
  }

  @Test
  void anonymousPartyIsKnownAsSuch() {
    assertThat(OrganizationId.anonymous("N-1").isAnonymous()).isTrue();
    assertThat(OrganizationId.named(new OrganizationName("甲")).isAnonymous()).isFalse();
    assertThat(OrganizationId.named(new OrganizationName("甲 乙")))
        .isEqualTo(OrganizationId.named(new OrganizationName("甲乙")));
    assertThat(OrganizationId.named(new OrganizationName("名".repeat(500))).value()).hasSize(160);
    refuses("organization-id", () -> new OrganizationId(" "));
    refuses("organization-id", () -> new OrganizationId("x".repeat(161)));
  }

  @Test
  void competitorIsKnownByEitherName() {
    var rival = organization("乙电池", "Beta Cells", "");

    assertThat(naming("beta  cells").namesCompetitor(rival)).isTrue();
    assertThat(naming("乙 电池").namesCompetitor(rival)).isTrue();
    assertThat(naming("丙电池").namesCompetitor(rival)).isFalse();
  }

  @Test
  void blankCompetitorIsNobody() {
    assertThat(naming(" ").namesCompetitor(organization("乙电池", "", ""))).isFalse();
  }

  @Test
  void organizationsWithoutAGroupAreInNoneTogether() {
    assertThat(organization("甲", "", "").isSameGroupAs(organization("乙", "", ""))).isFalse();
    assertThat(organization("甲", "", "华 电").isSameGroupAs(organization("乙", "", "华电"))).isTrue();
    assertThat(organization("甲", "", "华电").isSameGroupAs(organization("乙", "", ""))).isFalse();
  }

  @Test
  void tagsAndLinksComeInTheSameOrderHoweverTheyWereGiven() {
    var tags = organization("甲", "", "").tags();

    assertThat(tags)
        .containsExactly(GrowthTag.TECHNOLOGY_SME, GrowthTag.LITTLE_GIANT, GrowthTag.HIGH_TECH);
  }

  private static Organization naming(String competitor) {
    var plain = organization("甲", "", "");
    return new Organization(
        plain.id(),
        plain.name(),
        "",
        OrganizationKind.SME,
        "",
        Set.of(),
        null,
        null,
        Set.of(),
        List.of(),
        List.of(new OrganizationName(competitor)),
        Origin.ENTERED);
  }

  private static Organization organization(String name, String nameEn, String group) {
    return new Organization(
        new OrganizationId("test:" + name),
        new OrganizationName(name),
        nameEn,
        OrganizationKind.SME,
        group,
        Set.of(GrowthTag.HIGH_TECH, GrowthTag.LITTLE_GIANT, GrowthTag.TECHNOLOGY_SME),
        null,
        null,
        Set.of(),
        List.of(),
        List.of(),
        Origin.ENTERED);
  }
}
