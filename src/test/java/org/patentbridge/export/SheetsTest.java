package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patentbridge.domain.access.Confidentiality.ANONYMOUS;
import static org.patentbridge.domain.access.Confidentiality.MATCHED_ONLY;
import static org.patentbridge.domain.access.Confidentiality.ORGANIZER_ONLY;
import static org.patentbridge.domain.access.Confidentiality.PUBLIC;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;

class SheetsTest {

  private static final String TITLE = "-20 ℃ 低温电解液";
  private static final String OWNER = "电芯厂；第一";
  private static final String REASON = "sample.terms";

  @ParameterizedTest
  @EnumSource(Confidentiality.class)
  void ownSheetNamesOnesOwnNeedWhateverItsConfidentiality(Confidentiality level)
      throws IOException {
    var text = csv(ExportKind.PARTICIPANTS, SampleRuns.dossier(false, level, level));
    assertThat(text).contains(TITLE, "更安全的电动自行车电池", REASON);
  }

  @Test
  void holderReadsAPublicNeedWhole() throws IOException {
    assertThat(csv(ExportKind.HOLDERS, SampleRuns.dossier(false, ORGANIZER_ONLY, PUBLIC)))
        .contains(TITLE, OWNER, REASON, "电解液 Electrolyte");
  }

  @Test
  void proposedHolderReadsANeedForMatchedHoldersAndTheHallDoesNot() throws IOException {
    var dossier = SampleRuns.dossier(false, ORGANIZER_ONLY, MATCHED_ONLY);
    assertThat(csv(ExportKind.HOLDERS, dossier)).contains(TITLE, OWNER, REASON);
    assertThat(csv(ExportKind.TABLES, dossier)).doesNotContain(TITLE, OWNER, REASON);
  }

  @Test
  void anonymousNeedShowsTitleAndChainLinkAndItsOwnerOncePublished() throws IOException {
    var before = csv(ExportKind.HOLDERS, SampleRuns.dossier(false, ORGANIZER_ONLY, ANONYMOUS));
    assertThat(before).contains(TITLE, "电解液 Electrolyte").doesNotContain(OWNER, REASON);
    var after = csv(ExportKind.HOLDERS, SampleRuns.dossier(true, ORGANIZER_ONLY, ANONYMOUS));
    assertThat(after).contains(TITLE, OWNER).doesNotContain(REASON);
  }

  @ParameterizedTest
  @EnumSource(ExportKind.class)
  void needForTheOrganizerAloneIsNeverNamedToTheOtherSide(ExportKind kind) throws IOException {
    if (kind != ExportKind.HOLDERS && kind != ExportKind.TABLES) {
      return;
    }
    var before = SampleRuns.dossier(false, ORGANIZER_ONLY, ORGANIZER_ONLY);
    var after = SampleRuns.dossier(true, ORGANIZER_ONLY, ORGANIZER_ONLY);
    assertThat(csv(kind, before))
        .doesNotContain(TITLE, OWNER, REASON, "Electrolyte", "N-01-07", "000123");
    assertThat(csv(kind, after)).contains(OWNER).doesNotContain(TITLE, REASON, "Electrolyte");
  }

  @Test
  void needThatIsGoneCountsAsTheOrganizersAlone() throws IOException {
    var gone =
        SampleRuns.dossier(
            SampleRuns.run(), SampleRuns.timetable(), new Disclosure(true, Map.of()));
    assertThat(csv(ExportKind.HOLDERS, gone)).contains("保密需求").doesNotContain(TITLE);
  }

  @Test
  void tableCardsNameNoNeedAtAll() throws IOException {
    var open = SampleRuns.dossier(true, PUBLIC, PUBLIC);
    assertThat(csv(ExportKind.TABLES, open))
        .contains("电芯厂", "江南大学", "一种固态电解质")
        .doesNotContain(TITLE, "更安全的电动自行车电池");
  }

  @Test
  void ownerIsNotKnownByTheHourOfAnOpenNeed() {
    var open = SampleRuns.run().entries().get(2);
    var secret = twin(open, "N-SECRET", "悄悄找的配方");
    var entries = List.of(open, secret);
    var meeting =
        new Meeting(
            MeetingId.of(SampleRuns.event().id(), SampleRuns.CELL_MAKER, SampleRuns.UNIVERSITY),
            SampleRuns.CELL_MAKER,
            "电芯厂",
            SampleRuns.UNIVERSITY,
            "江南大学",
            entries,
            1,
            2);
    var sheet = holderSheet(entries, meeting, false);
    assertThat(cells(sheet, "seeker")).containsExactly("匿名需求方 Anonymous party", "电芯厂");
    assertThat(cells(sheet, "need-title")).containsExactly("悄悄找的配方", "-20 ℃ 低温电解液 😀");
    assertThat(cells(sheet, "start")).containsExactly("2026-05-20 09:30", "");
    assertThat(sheet.appointments()).hasSize(1);
    assertThat(sheet.appointments().getFirst().topics()).hasSize(1);
    assertThat(cells(holderSheet(entries, meeting, true), "start"))
        .containsExactly("2026-05-20 09:30", "2026-05-20 09:30");
  }

  @Test
  void everySeekingPartyHasASheetAlsoWhoGotNothing() {
    var sheets = Sheets.of(ExportKind.PARTICIPANTS, SampleRuns.dossier());
    assertThat(sheets.readers()).extracting(Addressee::name).contains("冷门材料厂", "电动自行车厂").hasSize(3);
    var reader = sheets.readers().stream().filter(r -> r.name().equals("冷门材料厂")).findFirst();
    var sheet = sheets.of(reader.orElseThrow());
    assertThat(sheet.rows().rows()).isEmpty();
    assertThat(sheet.facts())
        .anySatisfy(f -> assertThat(f.value()).contains("sample.no-candidate"));
  }

  @Test
  void everyRowOfTheRunStandsOnceOnEitherSide() throws IOException {
    var dossier = SampleRuns.dossier(SampleRuns.ofRows(500));
    for (ExportKind side : List.of(ExportKind.PARTICIPANTS, ExportKind.HOLDERS)) {
      var rows = MatchListCsvTest.read(csv(side, dossier));
      int number = rows.getFirst().indexOf("专利号/成果编号 Patent or offer number");
      assertThat(rows.stream().skip(1).map(r -> r.get(number)))
          .containsExactlyInAnyOrderElementsOf(
              dossier.run().entries().stream().map(e -> e.card().offeringNumber()).toList());
    }
  }

  @Test
  void workbookLeadsFromItsIndexToASheetPerReaderAndBack() throws IOException {
    try (var book = book(ExportKind.PARTICIPANTS, SampleRuns.dossier())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(5);
      var index = book.getSheetAt(0);
      assertThat(index.getSheetName()).isEqualTo("目录 Index");
      for (int r = 1; r <= index.getLastRowNum(); r++) {
        var cell = index.getRow(r).getCell(0);
        var target = cell.getHyperlink().getAddress();
        var name = target.substring(1, target.length() - "'!A1".length());
        assertThat(cell.getStringCellValue()).isEqualTo(name);
        var sheet = book.getSheet(name);
        assertThat(sheet).as(target).isNotNull();
        assertThat(sheet.getRow(1).getCell(0).getHyperlink().getAddress()).contains("目录 Index");
        assertThat(text(sheet)).contains(SampleRuns.run().id().value(), "not legal advice");
      }
      assertThat(book.getSheetAt(4).getSheetName()).isEqualTo("说明 Notes");
    }
  }

  @Test
  void workbookHoldsWhatTheTableHolds() throws IOException {
    var dossier = SampleRuns.dossier();
    var sheets = Sheets.of(ExportKind.PARTICIPANTS, dossier);
    try (var book = book(ExportKind.PARTICIPANTS, dossier)) {
      int at = 1;
      for (Addressee reader : sheets.readers()) {
        var text = text(book.getSheetAt(at++));
        for (List<Cell> row : sheets.of(reader).rows().rows()) {
          assertThat(row)
              .filteredOn(c -> c instanceof Cell.Text)
              .allSatisfy(c -> assertThat(text).contains(c.written()));
        }
      }
    }
  }

  @Test
  void readersBeyondAWorkbookGoOnInTheNext() throws IOException {
    var dossier = SampleRuns.dossier(SampleRuns.ofRows(50));
    var sheets = Sheets.of(ExportKind.PARTICIPANTS, dossier);
    assertThat(sheets.readers()).hasSize(12);
    var books = new SheetsXlsx(dossier, sheets, 5);
    assertThat(books.isMany()).isTrue();
    var out = new ByteArrayOutputStream();
    books.writeMany(ExportKind.PARTICIPANTS, out);
    var files = unzipped(out.toByteArray());
    assertThat(files.keySet())
        .containsExactly(
            "participants-01-05.xlsx", "participants-06-10.xlsx", "participants-11-12.xlsx");
    var names = new ArrayList<String>();
    for (byte[] file : files.values()) {
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
        for (int s = 1; s < book.getNumberOfSheets() - 1; s++) {
          names.add(book.getSheetAt(s).getRow(0).getCell(0).getStringCellValue());
        }
      }
    }
    assertThat(names).isEqualTo(sheets.readers().stream().map(Addressee::name).toList());
  }

  @Test
  void archiveHasAFolderPerReaderAndSaysWhoseItIs() throws IOException {
    var files = unzipped(written(ExportKind.HOLDERS, ExportFormat.ZIP, SampleRuns.dossier()));
    var folder = FileNames.of(new Addressee("name:江南大学", "江南大学"));
    assertThat(files.keySet())
        .contains("index.csv")
        .anyMatch(n -> n.endsWith("/list.csv"))
        .anyMatch(n -> n.endsWith("/calendar.ics"));
    assertThat(new String(files.get("index.csv"), StandardCharsets.UTF_8)).contains("name:江南大学");
    assertThat(folder).startsWith("江南大学-");
  }

  @Test
  void oneReadersFileHoldsThatReaderAlone() throws IOException {
    var order =
        new EventFile.Order(
            ExportKind.PARTICIPANTS, ExportFormat.CSV, SampleRuns.CELL_MAKER.value());
    var file = EventFile.of(SampleRuns.dossier(), order, Fonts.SHELF);
    var out = new ByteArrayOutputStream();
    file.write(out);
    assertThat(MatchListCsvTest.read(out.toString(StandardCharsets.UTF_8))).hasSize(2);
    assertThat(file.name()).startsWith("participants-battery-session-2026-").endsWith(".csv");
  }

  @Test
  void rowThatCameAfterTheTimetableIsSaidNotToBePlanned() {
    var late = twin(SampleRuns.run().entries().get(2), "N-LATE", "后来的需求");
    var newcomer = new OrganizationId("name:后来的厂");
    var moved =
        new MatchEntry(
            1,
            new ScoredPairing(
                late.match().pairing(),
                newcomer,
                late.match().holderParty(),
                late.match().score(),
                List.of()),
            late.card());
    var dossier =
        SampleRuns.dossier(
            SampleRuns.run(List.of(moved)), SampleRuns.timetable(), new Disclosure(true, Map.of()));
    var sheet =
        Sheets.of(ExportKind.PARTICIPANTS, dossier).of(new Addressee(newcomer.value(), "后来的厂"));
    assertThat(cells(sheet, "start")).containsExactly("");
    assertThat(cells(sheet, "not-seated-en").getFirst()).contains("not planned yet");
  }

  @Test
  void whatCannotBeMadeIsRefusedByName() {
    var dossier = SampleRuns.dossier();
    var unplanned = SampleRuns.dossier(SampleRuns.run());
    assertThatThrownBy(() -> file(dossier, ExportKind.MATCH_LIST, ExportFormat.ICS, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("export-format");
    assertThatThrownBy(() -> file(dossier, ExportKind.TIMETABLE, ExportFormat.CSV, "x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("export-reader");
    assertThatThrownBy(() -> file(dossier, ExportKind.TABLES, ExportFormat.CSV, "77"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("77");
    assertThatThrownBy(() -> file(unplanned, ExportKind.TABLES, ExportFormat.CSV, null))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("timetable");
    assertThatThrownBy(() -> file(dossier, ExportKind.CANCELLED, ExportFormat.ICS, null))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("cancelled");
  }

  private static EventFile file(
      Dossier dossier,
      ExportKind kind,
      ExportFormat format,
      @org.jspecify.annotations.Nullable String reader) {
    return EventFile.of(dossier, new EventFile.Order(kind, format, reader), Fonts.SHELF);
  }

  private static Sheet holderSheet(List<MatchEntry> entries, Meeting meeting, boolean published) {
    var timetable = SampleRuns.timetable();
    var disclosure =
        new Disclosure(
            published,
            Map.of(
                SeekerId.of(new NeedId("000123")),
                new Disclosure.Stated(PUBLIC, ""),
                SeekerId.of(new NeedId("N-SECRET")),
                new Disclosure.Stated(ANONYMOUS, "")));
    var seated =
        new org.patentbridge.domain.meeting.Timetable(
            timetable.event(), timetable.run(), timetable.slots(), List.of(meeting), List.of(), 0);
    var dossier = SampleRuns.dossier(SampleRuns.run(entries), seated, disclosure);
    return Sheets.of(ExportKind.HOLDERS, dossier)
        .of(new Addressee(SampleRuns.UNIVERSITY.value(), "江南大学"));
  }

  /** The same party with another need and another patent. */
  private static MatchEntry twin(MatchEntry entry, String need, String title) {
    var match = entry.match();
    var pairing =
        new Pairing(
            SeekerId.of(new NeedId(need)),
            OfferingId.of(PatentId.ofSource("sample", "CN 109999999 A")));
    var card =
        new PairingCard(
            "电芯厂", title, "另一种电解液", "CN 109999999 A", "江南大学", SampleRuns.GRANTED, false);
    return new MatchEntry(
        2,
        new ScoredPairing(
            pairing, match.seekerParty(), match.holderParty(), match.score(), List.of()),
        card);
  }

  private static List<String> cells(Sheet sheet, String key) {
    int column = sheet.rows().columns().stream().map(Column::key).toList().indexOf(key);
    var cells = new ArrayList<String>();
    sheet.rows().rows().forEach(row -> cells.add(row.get(column).written()));
    return cells;
  }

  private static String text(org.apache.poi.ss.usermodel.Sheet sheet) {
    var text = new StringBuilder();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    text.append(cell.getStringCellValue()).append('\n');
                  }
                }));
    return text.toString();
  }

  private static byte[] written(ExportKind kind, ExportFormat format, Dossier dossier)
      throws IOException {
    var out = new ByteArrayOutputStream();
    EventFile.of(dossier, EventFile.Order.of(kind, format), Fonts.SHELF).write(out);
    return out.toByteArray();
  }

  private static String csv(ExportKind kind, Dossier dossier) throws IOException {
    return new String(written(kind, ExportFormat.CSV, dossier), StandardCharsets.UTF_8);
  }

  private static XSSFWorkbook book(ExportKind kind, Dossier dossier) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written(kind, ExportFormat.XLSX, dossier)));
  }

  private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
