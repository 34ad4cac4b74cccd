package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.allocation.AllocationAudit;
import org.patentbridge.allocation.AllocationProblem;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scheduling.ScheduleAudit;
import org.patentbridge.scheduling.SchedulePlan;
import org.patentbridge.scheduling.SchedulingProblem;

/** What holds for every event, whatever its data: each law recomputed from what was handed out. */
final class Laws {

  private static final double THOUSAND = 1_000;

  private Laws() {}

  /** Every total is the sum of what its parts earned, and no part exceeds its weight. */
  static void scoresAreSums(MatchRun run) {
    assertThat(run.entries()).isNotEmpty();
    for (MatchEntry entry : run.entries()) {
      long sum = 0;
      for (var part : entry.match().score().parts()) {
        long earned = Math.round(part.weight().thousandths() * part.value());
        assertThat(part.earned().thousandths()).isEqualTo(earned);
        sum += earned;
      }
      assertThat(entry.match().points().thousandths())
          .as(entry.match().pairing().toString())
          .isEqualTo(sum);
    }
  }

  /** The same sums from the cells of the spreadsheet, and the same rows as the run. */
  static void cellsAreSums(byte[] xlsx, MatchRun run) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var sheet = book.getSheetAt(0);
      int points = column(sheet.getRow(0), "Points");
      int coverage = column(sheet.getRow(0), "Coverage");
      int number = column(sheet.getRow(0), "Patent or offer number");
      assertThat(sheet.getLastRowNum()).isEqualTo(run.entries().size());
      for (int r = 1; r <= sheet.getLastRowNum(); r++) {
        var row = sheet.getRow(r);
        var entry = run.entries().get(r - 1);
        long sum = 0;
        for (int c = points + 1; c < coverage; c++) {
          sum += thousandths(row, c);
        }
        assertThat(thousandths(row, points)).as("row " + r).isEqualTo(sum);
        assertThat(thousandths(row, points)).isEqualTo(entry.match().points().thousandths());
        assertThat(row.getCell(number).getStringCellValue())
            .isEqualTo(entry.card().offeringNumber());
      }
    }
  }

  private static int column(Row head, String name) {
    for (int c = 0; c < head.getLastCellNum(); c++) {
      if (head.getCell(c).getStringCellValue().endsWith("\n" + name)) {
        return c;
      }
    }
    throw new AssertionError("no column " + name);
  }

  private static long thousandths(Row row, int column) {
    return Math.round(row.getCell(column).getNumericCellValue() * THOUSAND);
  }

  /** Limits of parties, cap of offerings, order of lists; pairs that are banned stay away. */
  static void capacitiesAreKept(Event event, MatchRun run) {
    var chosen = run.entries().stream().map(MatchEntry::match).toList();
    var lowered =
        run.remarks().stream()
            .filter(r -> r.key().equals("remark.minimum-lowered"))
            .map(r -> r.in(Language.EN))
            .toList();
    var problem =
        new AllocationProblem(
            chosen,
            limits(event, Side.SEEKER, chosen, lowered),
            limits(event, Side.HOLDER, chosen, lowered),
            event.rules().offeringCap(),
            Set.of());
    assertThat(AllocationAudit.violations(problem, new Allocation(chosen, List.of()))).isEmpty();
    var evenness = run.optimum().evenness();
    if (event.rules().balance().stability() == 0 && event.rules().balance().quotas().isEmpty()) {
      assertThat(evenness == null ? run.total() : evenness.off().points())
          .isGreaterThanOrEqualTo(run.greedyTotal());
    }
    if (evenness != null) {
      assertThat(evenness.on().points()).isEqualTo(run.total());
      assertThat(evenness.cost().thousandths()).isNotNegative();
    }
  }

  private static Map<OrganizationId, Limits> limits(
      Event event, Side side, List<ScoredPairing> chosen, List<String> lowered) {
    Set<OrganizationId> parties = new HashSet<>();
    chosen.forEach(p -> parties.add(side == Side.SEEKER ? p.seekerParty() : p.holderParty()));
    Map<OrganizationId, Limits> limits = new HashMap<>();
    for (OrganizationId party : parties) {
      var stated = event.limitsOf(party, side);
      var isLowered = lowered.stream().anyMatch(l -> l.contains(party.value()));
      limits.put(party, isLowered ? new Limits(0, stated.max()) : stated);
    }
    return limits;
  }

  /** A party with fewer matches than it may have is left over, with a reason in both languages. */
  static void nobodyVanishes(Event event, MatchRun run) {
    var got =
        run.entries().stream()
            .collect(Collectors.groupingBy(e -> e.match().seekerParty(), Collectors.counting()));
    var holders =
        run.entries().stream().map(e -> e.match().holderParty()).collect(Collectors.toSet());
    var left = run.leftOvers().stream().map(LeftOver::party).collect(Collectors.toSet());
    for (var p : event.participants()) {
      if (p.side() == Side.SEEKER) {
        long has = got.getOrDefault(p.party(), 0L);
        assertThat(left.contains(p.party()) || has >= event.limitsOf(p.party(), p.side()).max())
            .as("%s got %d", p.party(), has)
            .isTrue();
      } else {
        assertThat(left.contains(p.party()) || holders.contains(p.party()))
            .as("holder %s", p.party())
            .isTrue();
      }
    }
    assertThat(run.leftOvers()).allSatisfy(l -> speaks(l.reason()));
    assertThat(run.counts().candidates())
        .isEqualTo(run.counts().scored() + run.counts().rejected());
  }

  private static void speaks(Reason reason) {
    assertThat(reason.in(Language.ZH)).isNotBlank();
    assertThat(reason.in(Language.EN)).isNotBlank().isNotEqualTo(reason.in(Language.ZH));
  }

  /** Nobody sits twice at a time; every pair of the lists is seated or told why not. */
  static void timetableIsKept(Event event, MatchRun run, Timetable timetable) {
    Map<List<OrganizationId>, Points> wanted = new LinkedHashMap<>();
    for (MatchEntry entry : run.entries()) {
      var match = entry.match();
      wanted.merge(List.of(match.seekerParty(), match.holderParty()), match.points(), Points::plus);
    }
    List<SchedulingProblem.Request> requests = new ArrayList<>();
    wanted.forEach(
        (pair, points) ->
            requests.add(new SchedulingProblem.Request(pair.getFirst(), pair.getLast(), points)));
    var problem =
        new SchedulingProblem(
            requests,
            event.slots().count(),
            event.tables(),
            seats(event, Side.SEEKER),
            seats(event, Side.HOLDER));
    var placed =
        timetable.meetings().stream()
            .map(m -> new SchedulePlan.Placed(request(m, wanted), m.slot(), m.table()))
            .toList();
    var unplaced =
        timetable.unscheduled().stream()
            .map(
                u ->
                    new SchedulePlan.Unplaced(
                        new SchedulingProblem.Request(
                            u.seeker(), u.holder(), points(wanted, u.seeker(), u.holder())),
                        u.reason()))
            .toList();
    var plan = new SchedulePlan(placed, unplaced, 0);
    assertThat(ScheduleAudit.violations(problem, plan)).isEmpty();
    assertThat(timetable.unscheduled()).allSatisfy(u -> speaks(u.reason()));
    assertThat(timetable.run()).isEqualTo(run.id());
    assertThat(
            timetable.meetings().stream().mapToInt(m -> m.agenda().size()).sum()
                + unplaced.stream().mapToLong(u -> rows(run, u)).sum())
        .isEqualTo(run.entries().size());
  }

  private static long rows(MatchRun run, SchedulePlan.Unplaced unplaced) {
    return run.entries().stream()
        .filter(e -> e.match().seekerParty().equals(unplaced.request().seeker()))
        .filter(e -> e.match().holderParty().equals(unplaced.request().holder()))
        .count();
  }

  private static SchedulingProblem.Request request(
      Meeting meeting, Map<List<OrganizationId>, Points> wanted) {
    return new SchedulingProblem.Request(
        meeting.seeker(), meeting.holder(), points(wanted, meeting.seeker(), meeting.holder()));
  }

  private static Points points(
      Map<List<OrganizationId>, Points> wanted, OrganizationId seeker, OrganizationId holder) {
    return wanted.getOrDefault(List.of(seeker, holder), Points.ZERO);
  }

  private static Map<OrganizationId, Integer> seats(Event event, Side side) {
    Map<OrganizationId, Integer> seats = new HashMap<>();
    event.participants().stream()
        .filter(p -> p.side() == side)
        .forEach(p -> seats.put(p.party(), p.seats()));
    return seats;
  }
}
