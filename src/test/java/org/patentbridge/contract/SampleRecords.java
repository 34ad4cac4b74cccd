package org.patentbridge.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.Balance;
import org.patentbridge.domain.event.DayPlan;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.HoursOfDay;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.mandate.MandateScope;
import org.patentbridge.domain.mandate.TicketSize;
import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Optimum;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.match.RunCounts;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.GrowthTag;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.provenance.Provenance;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.domain.quantity.Indicator;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.quantity.Trl;

/** Records of all nouns but patents, each with something in every place that can hold something. */
public final class SampleRecords {
  private static final ChainLinkId CATHODE = ChainLinkId.parse("power-battery/cathode");
  private static final ChainLinkId RECYCLING = ChainLinkId.parse("power-battery/recycling");
  private static final Origin FORM = Origin.of("form.csv", 3);

  /** The day on which {@link #SESSION} takes place. */
  public static final LocalDate DAY = LocalDate.of(2026, 6, 18);

  /** A session with a participant, a pin and a ban. */
  public static final Event SESSION = event("battery-session", DAY);

  private SampleRecords() {}

  /** An offer of one holder at a price. */
  public static TechnologyOffer offer(String id, String title) {
    return new TechnologyOffer(
        new OfferId(id),
        new BilingualText(title, "", "成果说明", ""),
        List.of(new Holder(new OrganizationName("东湖理工大学"), null)),
        new Readiness(new Trl(7), "中试", false, List.of("储能"), List.of(), "降本 30%"),
        Money.wan("50"),
        "50万",
        Set.of(IntentMode.LICENCE, IntentMode.CO_DEVELOPMENT),
        "新能源",
        List.of(new PatentId("CN107123456B")),
        new RegionCode("420100"),
        FORM);
  }

  /** A need of an owner with indicators, terms and a limit in time. */
  public static TechnologyNeed need(String id, OrganizationId owner) {
    return need(id, owner, Confidentiality.MATCHED_ONLY);
  }

  /** One that everybody may read. */
  public static TechnologyNeed publicNeed(String id, OrganizationId owner) {
    return need(id, owner, Confidentiality.PUBLIC);
  }

  private static TechnologyNeed need(String id, OrganizationId owner, Confidentiality level) {
    return new TechnologyNeed(
        new NeedId(id),
        owner,
        new BilingualText("电池热失控预警", "", "需要提前十分钟预警", ""),
        new NeedElements("传感器", "监测", "预警", "电池包", "电动自行车"),
        new NeedContext(
            List.of(
                new Indicator("预警时间", Indicator.Operator.AT_LEAST, new BigDecimal("10.0"), "min")),
            "人工巡检",
            Set.of(RECYCLING, CATHODE),
            List.of(IpcSymbol.parse("H01M 10/48")),
            new RegionCode("320500")),
        new NeedTerms(
            Set.of(IntentMode.TRANSFER, IntentMode.LICENCE),
            new Trl(5),
            Money.yuan(800_000),
            LocalDate.of(2026, 12, 31)),
        level,
        LocalDate.of(2027, 1, 1),
        NeedStatus.OPEN,
        FORM);
  }

  /** A mandate of a fund with stages, ticket and scope. */
  public static InvestorMandate mandate(String id, OrganizationId fund) {
    return new InvestorMandate(
        new MandateId(id),
        fund,
        InvestorType.VC,
        Set.of(InvestmentStage.B, InvestmentStage.SEED, InvestmentStage.A),
        new TicketSize(Money.wan("300"), Money.wan("3000")),
        new MandateScope(
            Set.of(CATHODE),
            List.of(new RegionCode("320000")),
            List.of(new RegionCode("320500")),
            List.of(new OrganizationName("某某公司")),
            List.of("2024 series A")),
        new BilingualText("", "", "固态电池", "solid-state batteries"),
        LocalDate.of(2028, 1, 1),
        12,
        FORM);
  }

  /** An organization with both names. */
  public static Organization organization(String id, String name, String nameEn) {
    return new Organization(
        new OrganizationId(id),
        new OrganizationName(name),
        nameEn,
        OrganizationKind.SME,
        "江城集团",
        Set.of(GrowthTag.HIGH_TECH, GrowthTag.LITTLE_GIANT),
        new RegionCode("420100"),
        new IndustryCode("C38"),
        Set.of(RECYCLING, CATHODE),
        List.of("电池包"),
        List.of(new OrganizationName("对手公司")),
        FORM);
  }

  /** An event on a day. */
  public static Event event(String id, LocalDate day) {
    var seeker = new OrganizationId("sme:1");
    return new Event(
        new EventId(id),
        "thousand-universities",
        "动力电池专场",
        "Power battery session",
        new ChainId("power-battery"),
        new RegionCode("420000"),
        new SlotPlan(day, LocalTime.of(9, 30), 25, 5, 12, SlotPlan.CHINA),
        8,
        new DayPlan(
            List.of(HoursOfDay.parse("12:00-13:30")),
            List.of(new DayPlan.Room("A厅", 1, 5), new DayPlan.Room("B厅", 6, 8)),
            List.of(new DayPlan.Closure(2, HoursOfDay.parse("10:00-11:00"))),
            4,
            0,
            true),
        new EventRules(
            "standard",
            EventRules.Seekers.NEEDS,
            EventRules.Scope.EVERYBODY,
            new Limits(1, 5),
            new Limits(0, 20),
            6,
            100,
            true,
            new Balance(
                20,
                5,
                List.of(new Quota(Quota.Subject.CHAIN_LINK, CATHODE.toString(), new Limits(1, 9)))),
            true),
        List.of(
            new Participant(seeker, Side.SEEKER, new Limits(2, 4), 1),
            new Participant(
                new OrganizationId("uni:1"),
                Side.HOLDER,
                null,
                3,
                new Attendance(
                    false,
                    List.of(HoursOfDay.parse("09:00-11:30")),
                    List.of(Attendance.Delegate.parse("王工: CN107123456B"))))),
        List.of(new PairRule(PairRule.Kind.PIN, seeker, OfferingId.parse("offer:zb:1"))),
        List.of(
            Exclusion.pair(seeker, new OrganizationId("uni:2")), Exclusion.group("某某集团", null)));
  }

  /** A run of an event with some rows and one left-over. */
  public static MatchRun run(String id, EventId event, int rows) {
    var digest = Digest.ofLines(id);
    var rules = new RulebookFingerprint(digest);
    return new MatchRun(
        new RunId(id),
        event,
        new Provenance(
            digest,
            rules,
            new IndexGeneration("g-1", new ChangeNumber(17), rules),
            "0.1.0",
            42,
            DAY,
            Instant.parse("2026-06-01T01:02:03Z")),
        RunStatus.COMPLETED,
        new RunCounts(1, 2, 3, 4, 5, rows),
        List.of(new GateCount("legal-status", GateVerdict.Answer.UNKNOWN, 3)),
        IntStream.range(0, rows).mapToObj(SampleRecords::entry).toList(),
        List.of(new LeftOver(new OrganizationId("sme:2"), "某公司", 0, Reason.of("left.none", 3))),
        Points.of(7),
        List.of(Reason.of("run.remark")),
        new Optimum(
            Optimum.Method.INTEGER_PROGRAMME,
            new Points(250),
            new Optimum.Evenness(
                20,
                new Optimum.Side(Points.of(9), new Exposure(3, 0.5, 0.25), new Exposure(2, 1, 0)),
                new Optimum.Side(Points.of(7), new Exposure(4, 0.4, 0.125), new Exposure(2, 1, 0))),
            2));
  }

  /** A row of a match list with a score of two parts. */
  public static MatchEntry entry(int number) {
    var pairing = new Pairing(SeekerId.parse("need:N-1"), OfferingId.parse("patent:CN" + number));
    var score =
        new Score(
            List.of(
                new ScorePart(
                    "text-relevance",
                    Points.of(60),
                    1.0 / (number + 3),
                    false,
                    List.of("电池"),
                    Reason.of("because.text", "电池")),
                new ScorePart(
                    "maturity", Points.of(40), 0.5, true, List.of(), Reason.of("because.none"))));
    return new MatchEntry(
        number + 1,
        new ScoredPairing(
            pairing,
            new OrganizationId("sme:1"),
            new OrganizationId("uni:1"),
            score,
            List.of(
                new GateVerdict(
                    "legal-status", GateVerdict.Answer.UNKNOWN, Reason.of("gate.unknown")))),
        new PairingCard("甲公司", "需求", "专利", "CN " + number, "", LegalStatus.UNKNOWN, false));
  }

  /** A timetable with one meeting and one that found no place. */
  public static Timetable timetable(Event event, int revision) {
    var seeker = new OrganizationId("sme:1");
    var holder = new OrganizationId("uni:1");
    var meeting = MeetingId.of(event.id(), seeker, holder);
    return new Timetable(
        event.id(),
        new RunId("0123456789ab"),
        event.slots(),
        List.of(new Meeting(meeting, seeker, "甲公司", holder, "东湖理工大学", List.of(entry(0)), 2, 1)),
        List.of(new Unscheduled(meeting, seeker, "甲公司", holder, "", Reason.of("full"))),
        revision);
  }
}
