package org.patentbridge.scoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.mandate.MandateScope;
import org.patentbridge.domain.mandate.TicketSize;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.patent.PatentNumbers;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.Refusal;
import org.patentbridge.domain.series.SeriesMemory;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.fixture.SampleDirectory;
import org.patentbridge.fixture.SampleOrganizations;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.rulebook.SeriesRules;

/** Candidates and contexts in which every field may be there or not. */
final class RandomCandidates {

  private static final List<Organization> KNOWN =
      List.of(
          SampleOrganizations.withCompetitors(SampleOrganizations.UNIVERSITY, "Lishi Ventures"),
          SampleOrganizations.withRegion(SampleOrganizations.FAR_UNIVERSITY, null),
          SampleOrganizations.withCompetitors(SampleOrganizations.BATTERY_MAKER, "Yanliu Battery"),
          SampleOrganizations.SISTER_COMPANY,
          SampleOrganizations.RIVAL,
          SampleOrganizations.FUND);
  private static final List<String> REGIONS =
      List.of("320000", "320100", "320500", "320506", "330100", "110000");
  private static final List<String> CLASSES =
      List.of("H01M 10/0565", "H01M 10/0562", "H01M 4/58", "H01L 21/02", "H02J 7/00", "A47D 1/02");
  private static final List<String> TEXTS =
      List.of("", "凝胶电解质", "gel electrolyte", "原位聚合 in situ", "针刺不起火", "激光焊接工艺");
  private static final List<String> LINKS =
      List.of(
          "power-battery/electrolyte",
          "power-battery/cell-making",
          "power-battery/pack-thermal",
          "power-battery/storage",
          "robots/grippers");

  private static final SeriesRules RULES =
      new RulebookReader().read(Path.of("index-config")).series();

  private final Random luck;

  RandomCandidates(long seed) {
    this.luck = new Random(seed);
  }

  Candidate candidate() {
    return new Candidate(
        luck.nextInt(3) == 0 ? new Seeker.OfMandate(mandate()) : new Seeker.OfNeed(need()),
        luck.nextInt(4) == 0 ? new Offering.OfTechnology(offer()) : new Offering.OfPatent(patent()),
        luck.nextInt(5) == 0 ? 0 : luck.nextDouble(),
        some(() -> one(TEXTS)),
        placements(),
        placements());
  }

  ScoringContext context(Candidate candidate) {
    var rule =
        new PairRule(
            one(List.of(PairRule.Kind.values())),
            candidate.seeker().party(),
            candidate.offering().id());
    var event =
        luck.nextBoolean()
            ? Pairs.eventAbout(maybe(this::chain), maybe(this::region), rule)
                .withExclusions(luck.nextInt(3) == 0 ? List.of(exclusion(candidate)) : List.of())
            : Pairs.event(null);
    return new ScoringContext(
        Pairs.DAY,
        luck.nextInt(3) == 0 ? null : event,
        new SampleDirectory(KNOWN),
        new WishBook(some(() -> wish(candidate))),
        new ScoringContext.Past(new SeriesMemory(some(() -> past(candidate))), RULES));
  }

  private Exclusion exclusion(Candidate candidate) {
    var seeker = candidate.seeker().party();
    var holder = one(KNOWN).id();
    return switch (luck.nextInt(3)) {
      case 0 -> seeker.equals(holder) ? Exclusion.party(holder) : Exclusion.pair(seeker, holder);
      case 1 -> Exclusion.party(holder);
      default -> Exclusion.group("禾轨集团", luck.nextBoolean() ? seeker : null);
    };
  }

  private Wish wish(Candidate candidate) {
    var offering = candidate.offering();
    var holders = offering.holders();
    return new Wish(
        new EventId("sample-event"),
        one(List.of(Side.values())),
        luck.nextInt(4) == 0 ? one(KNOWN).id() : candidate.seeker().party(),
        holders.isEmpty() || luck.nextInt(4) == 0 ? one(KNOWN).id() : one(holders).party(),
        luck.nextBoolean() ? null : offering.id(),
        one(List.of(WishWord.values())),
        one(List.of("", "值得一谈")),
        Origin.ENTERED);
  }

  private PastPairing past(Candidate candidate) {
    var holders = candidate.offering().holders();
    return new PastPairing(
        new EventId("event-" + (100 + luck.nextInt(9))),
        Pairs.DAY.minusDays(1 + luck.nextInt(500)),
        luck.nextInt(4) == 0 ? one(KNOWN).id() : candidate.seeker().party(),
        holders.isEmpty() || luck.nextInt(4) == 0 ? one(KNOWN).id() : one(holders).party(),
        luck.nextInt(3) == 0
            ? OfferingId.of(PatentId.ofSource("random", "other"))
            : candidate.offering().id(),
        true,
        luck.nextBoolean(),
        maybe(
            () ->
                new Refusal(
                    one(List.of(Side.values())), Set.of(one(List.of(ReasonCode.values()))))),
        then(candidate));
  }

  /** Often one thing was otherwise than it is now, and often the better. */
  private OfferingState then(Candidate candidate) {
    var now = OfferingState.of(candidate.offering(), Pairs.DAY);
    return new OfferingState(
        luck.nextBoolean() ? now.price() : maybe(this::money),
        luck.nextBoolean() ? now.trl() : maybe(this::trl),
        luck.nextBoolean() ? now.state() : one(List.of(LegalState.values())),
        luck.nextBoolean(),
        luck.nextBoolean() ? now.text() : "another");
  }

  private Patent patent() {
    return new Patent(
        PatentId.ofSource("random", "" + luck.nextInt(1_000)),
        PatentNumbers.UNKNOWN,
        PatentKind.INVENTION,
        text(),
        classes(),
        holders(),
        dates(),
        new LegalStatus(
            one(List.of(LegalState.values())),
            maybe(this::day),
            one(List.of("", "register")),
            one(List.of(LegalStatus.AnnualFee.values()))),
        new LicensingTerms(modes(), some(this::encumbrance), maybe(this::openLicence)),
        readiness(),
        new PatentRecord(
            List.of(),
            "",
            maybe(() -> luck.nextInt(60)),
            maybe(this::region),
            maybe(() -> new SelfGrade(one(List.of("A", "B级", "c", "80")), "", null, ""))),
        Origin.ENTERED);
  }

  private org.patentbridge.domain.patent.OpenLicence openLicence() {
    return SamplePatents.openLicence(maybe(this::money));
  }

  private TechnologyOffer offer() {
    return new TechnologyOffer(
        new OfferId("random:" + luck.nextInt(1_000)),
        text(),
        holders(),
        readiness(),
        maybe(this::money),
        "",
        modes(),
        "",
        List.of(),
        maybe(this::region),
        Origin.ENTERED);
  }

  private TechnologyNeed need() {
    var id = new NeedId("random-" + luck.nextInt(1_000));
    return new TechnologyNeed(
        id,
        party(id.value()),
        text(),
        new NeedElements(one(TEXTS), one(TEXTS), one(TEXTS), one(TEXTS), one(TEXTS)),
        new NeedContext(List.of(), "", links(), classes(), maybe(this::region)),
        new NeedTerms(modes(), maybe(this::trl), maybe(this::money), null),
        one(List.of(Confidentiality.values())),
        maybe(this::day),
        luck.nextBoolean() ? NeedStatus.OPEN : one(List.of(NeedStatus.values())),
        Origin.ENTERED);
  }

  private InvestorMandate mandate() {
    var id = new MandateId("random-" + luck.nextInt(1_000));
    return new InvestorMandate(
        id,
        party(id.value()),
        InvestorType.VC,
        new LinkedHashSet<>(some(() -> one(List.of(InvestmentStage.values())))),
        TicketSize.UNKNOWN,
        new MandateScope(
            links(),
            some(this::region),
            some(this::region),
            some(() -> one(KNOWN).name()),
            List.of()),
        text(),
        maybe(this::day),
        null,
        Origin.ENTERED);
  }

  private OrganizationId party(String record) {
    return luck.nextInt(4) == 0 ? OrganizationId.anonymous(record) : one(KNOWN).id();
  }

  private FilingDates dates() {
    var filed = maybe(() -> LocalDate.of(1998 + luck.nextInt(29), 3, 9));
    return new FilingDates(filed, null, null, filed == null ? null : maybe(() -> end(filed)));
  }

  private static LocalDate end(LocalDate filed) {
    return filed.plusYears(20);
  }

  private Encumbrance encumbrance() {
    var from = maybe(() -> LocalDate.of(2020 + luck.nextInt(5), 1, 1));
    return new Encumbrance(
        one(List.of(Encumbrance.Type.values())), from, maybe(this::day), "random");
  }

  private Readiness readiness() {
    return new Readiness(
        maybe(this::trl), "", maybe(luck::nextBoolean), some(() -> one(TEXTS)), List.of(), "");
  }

  private BilingualText text() {
    return new BilingualText(one(TEXTS), one(TEXTS), one(TEXTS), one(TEXTS));
  }

  private List<Holder> holders() {
    return some(
        () ->
            luck.nextInt(3) == 0
                ? new Holder(new OrganizationName("无名机构" + luck.nextInt(9)), null)
                : SamplePatents.heldBy(one(KNOWN)));
  }

  private List<IpcSymbol> classes() {
    return some(() -> IpcSymbol.parse(one(CLASSES)));
  }

  private Set<ChainLinkId> links() {
    return new LinkedHashSet<>(some(() -> ChainLinkId.parse(one(LINKS))));
  }

  private ChainId chain() {
    return ChainLinkId.parse(one(LINKS)).chain();
  }

  private List<Placement> placements() {
    return some(
        () ->
            new Placement(
                ChainLinkId.parse(one(LINKS)), 1 - luck.nextDouble(), one(List.of("", "正极"))));
  }

  private Set<IntentMode> modes() {
    var modes = EnumSet.noneOf(IntentMode.class);
    modes.addAll(some(() -> one(List.of(IntentMode.values()))));
    return modes;
  }

  private Money money() {
    return luck.nextInt(6) == 0 ? Money.parse("8", "USD") : Money.yuan(luck.nextInt(900_000));
  }

  private Trl trl() {
    return new Trl(1 + luck.nextInt(9));
  }

  private RegionCode region() {
    return new RegionCode(one(REGIONS));
  }

  private LocalDate day() {
    return Pairs.DAY.plusDays(luck.nextInt(800) - 400);
  }

  private <T> T one(List<T> of) {
    return of.get(luck.nextInt(of.size()));
  }

  private <T> List<T> some(Supplier<T> of) {
    List<T> some = new ArrayList<>();
    for (int left = luck.nextInt(3); left > 0; left--) {
      some.add(of.get());
    }
    return some;
  }

  private <T> @Nullable T maybe(Supplier<T> of) {
    return luck.nextInt(3) == 0 ? null : of.get();
  }
}
