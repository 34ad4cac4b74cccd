package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.RowMove;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.ShortlistBasis;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistId;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.ShortlistRows;
import org.patentbridge.domain.shortlist.SinceLast;
import org.patentbridge.domain.shortlist.Triad;

/** Shortlists as files: the same bytes, nothing run, nothing cut silently. */
class ShortlistFileTest {

  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"点此\")";
  private static final ChainId TEA = new ChainId("tea");
  private static final ChainLinkId GARDEN = new ChainLinkId(TEA, "garden");
  private static final ChainLinkId SHOP = new ChainLinkId(TEA, "shop");

  private static Shortlist list(int excluded) {
    var chain =
        new IndustrialChain(
            TEA,
            "茶业",
            "Tea",
            List.of(
                new ChainLink(SHOP, "茶饮", "Shops", Position.DOWNSTREAM, Set.of(GARDEN)),
                new ChainLink(GARDEN, "茶园", "Gardens", Position.UPSTREAM, Set.of())));
    var score =
        new Score(
            List.of(
                new ScorePart(
                    "placement",
                    Points.of(60),
                    0.5,
                    false,
                    List.of("茶树"),
                    Reason.of("feature.placement.stated"))));
    var patent = row(RowKind.PATENT, "CN101A", "一种采茶机", score);
    var company = row(RowKind.COMPANY, "sme:1", FORMULA, score);
    var need = row(RowKind.NEED, "N-1", "采茶太慢", score);
    var fund = new Triad.Corner(new RowId(RowKind.INVESTOR, "fund:1"), card("茶叶基金"));
    var verdict =
        new GateVerdict(
            "region", GateVerdict.Answer.CLOSED, Reason.of("gate.region.outside", "1", "2"));
    List<ShortlistExclusion> out = new ArrayList<>();
    for (int i = 0; i < excluded; i++) {
      out.add(new ShortlistExclusion(RowKind.COMPANY, "x" + i, GARDEN, "第" + i + "公司", verdict, 1));
    }
    var rows =
        new ShortlistRows(
            List.of(company, patent, need),
            List.of(
                new Triad(
                    GARDEN,
                    1,
                    new Triad.Corner(patent.id(), patent.card()),
                    new Triad.Corner(need.id(), need.card()),
                    fund,
                    score,
                    List.of())),
            out);
    var digest = Digest.ofLines("tea");
    return new Shortlist(
        ShortlistId.of(digest),
        YearMonth.of(2026, 12),
        chain,
        Audience.ORGANIZER,
        new ShortlistBasis(digest, new RulebookFingerprint(digest), "1", LocalDate.of(2026, 12, 1)),
        rows,
        rows.tallies(chain, Audience.ORGANIZER),
        new SinceLast(
            YearMonth.of(2025, 12),
            new ShortlistId("0123456789ab"),
            true,
            2,
            List.of(new RowMove(new RowId(RowKind.NEED, "N-0"), SHOP, "", 1, null))),
        List.of(Reason.of("shortlist.remark.organizer")));
  }

  private static RowCard card(String name) {
    return new RowCard(name, "", "CN 101 A", null, "甲大学", null, "", null, List.of());
  }

  private static ShortlistRow row(RowKind kind, String key, String name, Score score) {
    return new ShortlistRow(new RowId(kind, key), GARDEN, 1, card(name), score, List.of());
  }

  private static byte[] bytes(Shortlist list, ExportFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    ShortlistFile.of(list, format, Fonts.SHELF).write(out);
    return out.toByteArray();
  }

  private static List<String> cells(byte[] workbook) throws IOException {
    List<String> cells = new ArrayList<>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book.getSheets().toList()) {
        cells.add("# " + sheet.getName());
        sheet.read().forEach(r -> r.forEach(c -> cells.add(c == null ? "" : c.getText())));
      }
    }
    return cells;
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void sameListGivesTheSameBytes() throws IOException {
    Fonts.wanted();
    for (var format : List.of(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.PDF)) {
      assertThat(bytes(list(3), format)).as("%s", format).isEqualTo(bytes(list(3), format));
    }
  }

  @Test
  void workbookSaysOnEverySheetWhatItIs() throws IOException {
    var cells = cells(bytes(list(3), ExportFormat.XLSX));
    assertThat(cells)
        .contains(
            "# 概览 Overview",
            "# 三方组合 Triads",
            "# 企业 Companies",
            "# 较上次变化 Since the last time",
            "# 未列入 Excluded",
            "# 说明 Notes");
    assertThat(cells).anyMatch(c -> c.contains("不构成法律意见") && c.contains("not legal advice"));
    assertThat(cells).anyMatch(c -> c.contains(list(3).id().value()));
    assertThat(cells).anyMatch(c -> c.contains("2026-12-01"));
    assertThat(cells).contains(FORMULA, "（已不公开） (not public any more)");
  }

  @Test
  void gapsStandInTheOrderOfTheChain() throws IOException {
    var cells = cells(bytes(list(0), ExportFormat.XLSX));
    assertThat(cells.indexOf("1 茶饮 Shops")).isPositive().isLessThan(cells.indexOf("2 茶园 Gardens"));
    assertThat(cells).anyMatch(c -> c.contains("缺专利 no patent"));
  }

  @Test
  void noCellOfACsvIsAFormula() throws IOException {
    var csv = new String(bytes(list(3), ExportFormat.CSV), StandardCharsets.UTF_8);
    assertThat(csv).contains("\"'" + FORMULA.replace("\"", "\"\"") + "\"");
    assertThat(csv).doesNotContain("\"=");
    assertThat(csv.lines().skip(1))
        .allSatisfy(line -> assertThat(line).contains(list(3).id().value(), "not legal advice"));
  }

  @Test
  void csvHoldsEveryRowOfEveryPart() throws IOException {
    var csv = new String(bytes(list(400), ExportFormat.CSV), StandardCharsets.UTF_8);
    var list = list(400);
    long gaps = list.gaps().stream().mapToLong(g -> g.lacking().size()).sum();
    assertThat(csv.lines().count()).isEqualTo(1 + 3 + 1 + 400 + 1 + gaps);
  }

  @Test
  void paperSaysWhatItLeavesToTheWorkbook() throws IOException {
    Fonts.wanted();
    assertThat(text(bytes(list(3), ExportFormat.PDF))).contains("not legal advice", "茶园");
    assertThat(text(bytes(list(400), ExportFormat.PDF))).contains("first 300 of 400");
    assertThat(cells(bytes(list(400), ExportFormat.XLSX)))
        .filteredOn(c -> c.startsWith("第"))
        .hasSize(400);
  }

  @Test
  void calendarFormIsRefused() {
    assertThatThrownBy(() -> ShortlistFile.of(list(0), ExportFormat.ICS, Fonts.SHELF))
        .isInstanceOf(InvalidValueException.class);
  }
}
