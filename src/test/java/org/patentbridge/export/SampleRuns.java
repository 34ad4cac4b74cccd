package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.Balance;
import org.patentbridge.domain.event.DayPlan;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.SlotPlan;
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
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.provenance.Provenance;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.domain.quantity.Points;

/** A run and a timetable of a battery session, made by hand, as the writers get them. */
final class SampleRuns {

  static final String TERMS = "sample-terms";
  static final String REGION = "sample-region";

  static final OrganizationId E_BIKE_MAKER = new OrganizationId("anonymous:N-01-07");
  static final OrganizationId CELL_MAKER = new OrganizationId("911101080000000002");
  static final OrganizationId UNIVERSITY = new OrganizationId("name:江南大学");
  static final OrganizationId INSTITUTE = new OrganizationId("name:先进电池研究所");

  static final Provenance PROVENANCE =
      new Provenance(
          Digest.ofLines("inputs"),
          new RulebookFingerprint(Digest.ofLines("rules")),
          new IndexGeneration(
              "g-0007", new ChangeNumber(42), new RulebookFingerprint(Digest.ofLines("rules"))),
          "0.1.0",
          20260520L,
          LocalDate.of(2026, 5, 18),
          Instant.parse("2026-05-19T18:30:41Z"));

  static final LegalStatus GRANTED =
      new LegalStatus(
          LegalState.GRANTED, LocalDate.of(2026, 4, 30), "CNIPA", LegalStatus.AnnualFee.PAID);

  private SampleRuns() {}

  static Event event() {
    return event(SlotPlan.CHINA);
  }

  static Event event(ZoneId zone) {
    return new Event(
        new EventId("battery-session-2026"),
        "thousand-universities-ten-thousand-enterprises",
        "千校万企·动力电池专场",
        "1,000 Universities: battery session",
        null,
        null,
        slots(zone),
        12,
        DayPlan.NONE,
        new EventRules(
            "default",
            EventRules.Seekers.NEEDS,
            EventRules.Scope.PARTICIPANTS,
            new Limits(1, 5),
            new Limits(0, 10),
            3,
            200,
            true,
            Balance.NONE,
            false),
        List.of(),
        List.of(),
        List.of());
  }

  static SlotPlan slots(ZoneId zone) {
    return new SlotPlan(LocalDate.of(2026, 5, 20), LocalTime.of(9, 0), 25, 5, 4, zone);
  }

  /** Three rows: complete data, missing data with an unknown gate, and hostile texts. */
  static MatchRun run() {
    return run(
        List.of(
            entry(
                1,
                "电动自行车厂",
                new PairingCard(
                    "电动自行车厂",
                    "更安全的电动自行车电池",
                    "一种固态电解质及其制备方法",
                    "CN 107123456 B",
                    "江南大学",
                    GRANTED,
                    true),
                score(0.825, false)),
            entry(
                2,
                "电动自行车厂",
                new PairingCard(
                    "电动自行车厂",
                    "更安全的电动自行车电池",
                    "热失控预警, \"双阈值\"方法\n及系统",
                    "202310000001",
                    "",
                    LegalStatus.UNKNOWN,
                    false),
                score(0.5, true)),
            entry(
                1,
                "电芯厂",
                new PairingCard(
                    "=HYPERLINK(\"http://example.invalid\")",
                    "-20 ℃ 低温电解液 😀",
                    "@低温电解液",
                    "911101080000000002",
                    "+先进电池研究所",
                    GRANTED,
                    false),
                score(0.25, false))));
  }

  /** A run of many rows, all different. */
  static MatchRun ofRows(int rows) {
    var entries = new ArrayList<MatchEntry>();
    for (int i = 0; i < rows; i++) {
      var card =
          new PairingCard(
              "企业" + i / 5, "需求" + i / 5, "专利" + i, "CN 1" + i, "大学", GRANTED, i % 2 == 0);
      entries.add(entry(i % 5 + 1, "企业" + i / 5, card, score(i / (double) rows, i % 7 == 0)));
    }
    return run(entries);
  }

  static MatchRun run(List<MatchEntry> entries) {
    return new MatchRun(
        RunId.of(Digest.ofLines("run")),
        event().id(),
        PROVENANCE,
        RunStatus.COMPLETED,
        new RunCounts(2, 40, 60, 9, 51, entries.size()),
        List.of(
            new GateCount("sample-status", GateVerdict.Answer.OPEN, 50),
            new GateCount("sample-status", GateVerdict.Answer.CLOSED, 9),
            new GateCount("sample-status", GateVerdict.Answer.UNKNOWN, 1)),
        entries,
        List.of(
            new LeftOver(
                new OrganizationId("name:冷门材料厂"), "冷门材料厂", 0, Reason.of("sample.no-candidate", 3)),
            new LeftOver(CELL_MAKER, "电芯厂", 1, Reason.of("export.legal-state.lapsed"))),
        Points.of(60),
        List.of(Reason.of("sample.remark", "three rows only")),
        Optimum.UNKNOWN);
  }

  static MatchEntry entry(int rank, String seeker, PairingCard card, Score score) {
    boolean first = seeker.equals("电动自行车厂");
    var party =
        seeker.startsWith("企业")
            ? new OrganizationId("name:" + seeker)
            : first ? E_BIKE_MAKER : CELL_MAKER;
    var need = seeker.startsWith("企业") ? seeker : first ? "N-01-07" : "000123";
    return new MatchEntry(
        rank,
        new ScoredPairing(
            new Pairing(
                SeekerId.of(new NeedId(need)),
                OfferingId.of(PatentId.ofSource("sample", card.offeringNumber()))),
            party,
            UNIVERSITY,
            score,
            card.status().equals(LegalStatus.UNKNOWN)
                ? List.of(
                    new GateVerdict(
                        "sample-status",
                        GateVerdict.Answer.UNKNOWN,
                        Reason.of("export.legal-state.unknown")))
                : List.of()),
        card);
  }

  static Score score(double terms, boolean regionMissing) {
    return new Score(
        List.of(
            new ScorePart(
                TERMS,
                Points.of(70),
                terms,
                false,
                List.of("固态电解质"),
                Reason.of("sample.terms", "固态电解质")),
            new ScorePart(
                REGION,
                Points.of(30),
                0.5,
                regionMissing,
                List.of(),
                Reason.of("sample.region", "江苏"))));
  }

  static Timetable timetable() {
    return timetable(SlotPlan.CHINA, 3);
  }

  static Timetable timetable(ZoneId zone, int revision) {
    var entries = run().entries();
    return new Timetable(
        event().id(),
        run().id(),
        slots(zone),
        List.of(
            meeting(E_BIKE_MAKER, "电动自行车厂", entries.subList(0, 2), 0, 1),
            meeting(CELL_MAKER, "电芯厂；第一, 分厂\\苏州", entries.subList(2, 3), 1, 2)),
        List.of(
            new Unscheduled(
                MeetingId.of(event().id(), E_BIKE_MAKER, INSTITUTE),
                E_BIKE_MAKER,
                "电动自行车厂",
                INSTITUTE,
                "先进电池研究所",
                Reason.of("sample.no-slot", "11:00"))),
        revision);
  }

  private static Meeting meeting(
      OrganizationId seeker, String name, List<MatchEntry> agenda, int slot, int table) {
    return new Meeting(
        MeetingId.of(event().id(), seeker, UNIVERSITY),
        seeker,
        name,
        UNIVERSITY,
        "江南大学",
        agenda,
        slot,
        table);
  }

  /** The session before publication: one need is anonymous, the other the organizer's alone. */
  static Dossier dossier() {
    return dossier(false, Confidentiality.ANONYMOUS, Confidentiality.ORGANIZER_ONLY);
  }

  static Dossier dossier(boolean published, Confidentiality eBikes, Confidentiality cells) {
    return dossier(
        run(),
        timetable(),
        new Disclosure(
            published,
            Map.of(
                SeekerId.of(new NeedId("N-01-07")),
                new Disclosure.Stated(eBikes, "电池包 Battery pack"),
                SeekerId.of(new NeedId("000123")),
                new Disclosure.Stated(cells, "电解液 Electrolyte"))));
  }

  static Dossier dossier(MatchRun run, @Nullable Timetable timetable, Disclosure disclosure) {
    return new Dossier(event(), run, timetable, disclosure, history(timetable), Map.of());
  }

  /** All meetings were told as often as the timetable says. */
  static MeetingHistory history(@Nullable Timetable timetable) {
    Map<MeetingId, Integer> sequences = new HashMap<>();
    if (timetable != null) {
      timetable.meetings().forEach(m -> sequences.put(m.id(), timetable.revision()));
    }
    return new MeetingHistory(sequences, List.of());
  }

  /** A dossier of a run without a timetable and without needs that anybody knows. */
  static Dossier dossier(MatchRun run) {
    return dossier(run, null, new Disclosure(false, Map.of()));
  }

  /** All files one after the other; PDF where this machine has a font. */
  static void writeAll(OutputStream out) throws IOException {
    for (ExportKind kind : ExportKind.values()) {
      for (ExportFormat format : kind.formats()) {
        boolean made = kind != ExportKind.CANCELLED && format != ExportFormat.PDF;
        if (made || (format == ExportFormat.PDF && Fonts.present())) {
          EventFile.of(dossier(), EventFile.Order.of(kind, format), Fonts.SHELF).write(out);
        }
      }
    }
  }

  /** Writes all files into one, for a test that starts another Java machine. */
  public static void main(String[] arguments) throws IOException {
    try (var out = Files.newOutputStream(Path.of(arguments[0]))) {
      writeAll(out);
    }
  }
}
