package org.patentbridge.shortlisting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.organization.GrowthTag;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.rulebook.RulebookReader;

class RowPointsTest {

  private static final RowPoints POINTS =
      new RowPoints(
          new RulebookReader().read(java.nio.file.Path.of("index-config")).shortlist(),
          LocalDate.of(2026, 12, 1));

  private static final Placement STATED = new Placement(SampleRows.GARDEN, 1, "=");

  private static Organization company(Set<GrowthTag> tags, List<String> products) {
    return new Organization(
        new OrganizationId("sme:tea"),
        new OrganizationName("清茗茶业有限公司"),
        "",
        OrganizationKind.SME,
        "",
        tags,
        null,
        null,
        Set.of(SampleRows.GARDEN),
        products,
        List.of(),
        Origin.ENTERED);
  }

  @Test
  void companyOfWhichNothingIsKnownEarnsItsPlaceAndNeutralValues() {
    var score =
        POINTS.company(new CompanyFacts(company(Set.of(), List.of()), List.of(), 0), STATED);
    assertThat(score.total()).isEqualTo(new Points(35_000 + 6_000 + 2_000));
    assertThat(score.parts())
        .filteredOn(ScorePart::missing)
        .extracting(ScorePart::feature)
        .containsExactly("growth", "products");
    assertThat(score.coverage()).isEqualTo(0.7);
  }

  @Test
  void strongestRecognitionCounts() {
    var both = Set.of(GrowthTag.TECHNOLOGY_SME, GrowthTag.LITTLE_GIANT);
    var score = POINTS.company(new CompanyFacts(company(both, List.of()), List.of(), 0), STATED);
    assertThat(score.parts())
        .filteredOn(p -> p.feature().equals("growth"))
        .extracting(ScorePart::earned)
        .containsExactly(Points.of(20));
  }

  @Test
  void moreNeedsThanAFullOneEarnNoMore() {
    var some = company(Set.of(), List.of("绿茶", "红茶", "白茶"));
    assertThat(POINTS.company(new CompanyFacts(some, List.of(), 9), STATED).total())
        .isEqualTo(POINTS.company(new CompanyFacts(some, List.of(), 2), STATED).total());
  }

  @Test
  void guessedPlaceEarnsItsConfidence() {
    var guessed = new Placement(SampleRows.GARDEN, 0.5, "茶树");
    var part =
        POINTS
            .company(new CompanyFacts(company(Set.of(), List.of()), List.of(), 0), guessed)
            .parts()
            .getFirst();
    assertThat(part.earned()).isEqualTo(new Points(17_500));
    assertThat(part.evidence()).containsExactly("茶树");
  }
}
