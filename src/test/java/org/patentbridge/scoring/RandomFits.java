package org.patentbridge.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.MandateScope;
import org.patentbridge.domain.mandate.TicketSize;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.fixture.SampleDirectory;
import org.patentbridge.fixture.SampleOrganizations;

/** Mandates and contexts in which every field may be there or not. */
final class RandomFits {

  private RandomFits() {}

  static @Nullable Money money(Random luck) {
    return switch (luck.nextInt(4)) {
      case 0 -> null;
      case 1 -> Money.parse("9000000", "USD");
      default -> Money.yuan(1_000_000L * (1 + luck.nextInt(60)));
    };
  }

  static InvestorMandate mandate(Random luck, InvestorMandate like) {
    var least = money(luck);
    var most = money(luck);
    var ticket =
        least != null
                && most != null
                && least.currency().equals(most.currency())
                && least.amount().compareTo(most.amount()) > 0
            ? new TicketSize(most, least)
            : new TicketSize(least, most);
    var s = like.scope();
    List<String> told =
        switch (luck.nextInt(3)) {
          case 0 -> List.of();
          case 1 -> List.of("苏州禾轨电池有限公司 A轮");
          default -> List.of("宁波砚流电池股份有限公司 B轮");
        };
    return new InvestorMandate(
        like.id(),
        like.investor(),
        like.type(),
        luck.nextInt(3) == 0 ? Set.of() : Set.of(InvestmentStage.PRE_A, InvestmentStage.A),
        ticket,
        new MandateScope(s.chainLinks(), s.regionsMust(), s.regionsWished(), s.excluded(), told),
        like.thesis(),
        like.activeUntil(),
        null,
        Origin.ENTERED);
  }

  static ScoringContext context(Random luck, CompanyCandidate candidate) {
    var no =
        new Wish(
            new EventId("sample-event"),
            luck.nextBoolean() ? Side.HOLDER : Side.SEEKER,
            candidate.mandate().investor(),
            candidate.company(),
            null,
            WishWord.NO_THANKS,
            luck.nextBoolean() ? "" : "不合适",
            Origin.ENTERED);
    return new ScoringContext(
        Pairs.DAY,
        luck.nextBoolean() ? null : Pairs.event(null),
        new Known(luck.nextBoolean()),
        luck.nextInt(3) == 0 ? new WishBook(List.of(no)) : WishBook.EMPTY,
        ScoringContext.Past.NONE);
  }

  /** The sample directory, which may not know where the fund sits, but knows all by their names. */
  private record Known(boolean seated) implements ScoringContext.Directory {

    @Override
    public Optional<Organization> find(OrganizationId id) {
      return SampleDirectory.ALL
          .find(id)
          .filter(o -> seated || !o.id().equals(SampleOrganizations.FUND.id()));
    }

    @Override
    public List<Organization> holdersOf(Offering offering) {
      return SampleDirectory.ALL.holdersOf(offering);
    }

    @Override
    public OrganizationId holderParty(Offering offering) {
      return SampleDirectory.ALL.holderParty(offering);
    }

    @Override
    public Set<OrganizationId> partiesCalled(OrganizationName name) {
      return Set.of(
          name.equals(SampleOrganizations.FUND.name())
              ? SampleOrganizations.FUND.id()
              : OrganizationId.named(name));
    }
  }
}
