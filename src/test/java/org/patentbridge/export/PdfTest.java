package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.problem.UnavailableException;

class PdfTest {

  @BeforeEach
  void thereIsAFont() {
    Fonts.wanted();
  }

  @Test
  void chineseAndLatinTextComesBackAsItIsOnTheLists() throws IOException {
    try (var file = read(ExportKind.MATCH_LIST, SampleRuns.dossier())) {
      var text = squeezed(text(file));
      for (MatchEntry entry : SampleRuns.run().entries()) {
        var card = entry.card();
        assertThat(text)
            .contains(squeezed(card.offeringTitle()))
            .contains(squeezed(card.seekerName()))
            .contains(squeezed(card.offeringNumber()))
            .contains(entry.match().points().toString());
      }
      assertThat(text).contains("冷门材料厂", "规则库指纹Rulebookfingerprint", "Totalpoints");
    }
  }

  @Test
  void everyPageSaysEventDayRunNumberAndNotice() throws IOException {
    try (var file = read(ExportKind.PARTICIPANTS, SampleRuns.dossier(SampleRuns.ofRows(60)))) {
      assertThat(file.getNumberOfPages()).isGreaterThanOrEqualTo(12);
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        assertThat(text(file, page))
            .contains("千校万企·动力电池专场", "2026-05-20", SampleRuns.run().id().value())
            .contains("不构成法律意见", "not legal advice")
            .containsPattern("第 \\d+ 页，共 \\d+ 页 / page \\d+ of \\d+");
      }
    }
  }

  @Test
  void sheetOfManyRowsGoesOnWithItsHeadRepeatedAndItsPagesCounted() throws IOException {
    var rows = new ArrayList<MatchEntry>();
    for (int i = 1; i <= 120; i++) {
      var card =
          new PairingCard("电芯厂", "低温电解液", "专利" + i, "CN 9" + i, "江南大学", SampleRuns.GRANTED, false);
      rows.add(SampleRuns.entry(i, "电芯厂", card, SampleRuns.score(0.5, false)));
    }
    var run = SampleRuns.run(rows);
    try (var file = read(ExportKind.HOLDERS, SampleRuns.dossier(run))) {
      int pages = file.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(file, page))
            .contains("page " + page + " of " + pages)
            .contains("Patent or offer");
      }
      var text = squeezed(text(file));
      IntStream.rangeClosed(1, 120).forEach(i -> assertThat(text).contains("CN9" + i));
    }
  }

  @Test
  void rowLongerThanAPageIsNotCut() throws IOException {
    var words = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      words.append(word(i)).append('，');
    }
    var endless = words.toString();
    var card = new PairingCard("电芯厂", endless, "专利", "CN 1", "江南大学", SampleRuns.GRANTED, false);
    var run = SampleRuns.run(List.of(SampleRuns.entry(1, "电芯厂", card, SampleRuns.score(1, false))));
    try (var file = read(ExportKind.MATCH_LIST, SampleRuns.dossier(run))) {
      assertThat(file.getNumberOfPages()).isGreaterThan(3);
      var text = squeezed(text(file));
      assertThat(IntStream.range(0, 3_000).filter(i -> !text.contains(word(i)))).isEmpty();
    }
  }

  private static String word(int number) {
    return "w" + (10_000 + number);
  }

  @Test
  void nothingIsDrawnBeyondTheMargins() throws IOException {
    try (var file = read(ExportKind.MATCH_LIST, SampleRuns.dossier(wide()))) {
      var page = file.getPage(0).getMediaBox();
      var outside = new ArrayList<String>();
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
              if (letter.getX() < PdfPaper.MARGIN - 1
                  || letter.getEndX() > page.getWidth() - PdfPaper.MARGIN + 1
                  || letter.getY() < PdfPaper.MARGIN
                  || letter.getY() > page.getHeight() - PdfPaper.MARGIN + 9) {
                outside.add(letter.toString() + "@" + letter.getX() + "," + letter.getY());
              }
            }
          };
      stripper.getText(file);
      assertThat(outside).isEmpty();
    }
  }

  private static MatchRun wide() {
    var card =
        new PairingCard(
            "A".repeat(90),
            "supercalifragilistic".repeat(8),
            "一种".repeat(70) + "method for 制备",
            "CN 1",
            "W".repeat(60),
            SampleRuns.GRANTED,
            false);
    return SampleRuns.run(List.of(SampleRuns.entry(1, "电芯厂", card, SampleRuns.score(1, false))));
  }

  @Test
  void numbersEndAtOneEdge() throws IOException {
    try (var file = read(ExportKind.MATCH_LIST, SampleRuns.dossier())) {
      var ends = new ArrayList<Float>();
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> letters) {
              if (List.of("72.750", "50.000", "32.500").contains(line.strip())) {
                ends.add(letters.getLast().getEndX());
              }
            }
          };
      stripper.setSortByPosition(true);
      stripper.getText(file);
      assertThat(ends).hasSizeGreaterThanOrEqualTo(3);
      assertThat(ends).allSatisfy(e -> assertThat(e).isCloseTo(ends.getFirst(), within(0.6f)));
    }
  }

  private static org.assertj.core.data.Offset<Float> within(float points) {
    return org.assertj.core.data.Offset.offset(points);
  }

  @Test
  void letterThatNoFontHasIsShownByItsCodeAndNamed() throws IOException {
    var rare = Character.toString(0x1F9FF);
    var card =
        new PairingCard("电芯厂", "低温", "护符" + rare + "电池", "CN 1", "江南大学", SampleRuns.GRANTED, false);
    var run = SampleRuns.run(List.of(SampleRuns.entry(1, "电芯厂", card, SampleRuns.score(1, false))));
    try (var file = read(ExportKind.PARTICIPANTS, SampleRuns.dossier(run))) {
      assertThat(squeezed(text(file))).contains("护符[U+1F9FF]电池").contains("U+1F9FFNAZARAMULET");
    }
  }

  @Test
  void degreeSignThatAFontMapsToNothingIsStillRead() throws IOException {
    try (var document = new PDDocument()) {
      for (String sign : List.of("℃", "Å", "Ⅴ")) {
        var letters = PdfFonts.of(Fonts.SHELF, document).letters(sign.codePointAt(0));
        assertThat(letters).as(sign).isNotEmpty();
        for (PdfFonts.Letter letter : letters) {
          assertThat(letter.face().has(letter.text().codePointAt(0))).as(sign).isTrue();
        }
      }
    }
    try (var file = read(ExportKind.MATCH_LIST, SampleRuns.dossier())) {
      assertThat(squeezed(text(file))).containsPattern("-20(℃|°C)低温电解液").doesNotContain("[U+2103]");
    }
  }

  @Test
  void onlyTheLettersInUseAreEmbedded() throws IOException {
    var bytes = written(ExportKind.PARTICIPANTS, SampleRuns.dossier());
    assertThat(bytes.length).isLessThan(300_000);
    try (var file = Loader.loadPDF(bytes)) {
      for (COSName name : file.getPage(0).getResources().getFontNames()) {
        var font = file.getPage(0).getResources().getFont(name);
        assertThat(font).isInstanceOf(PDType0Font.class);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
      }
    }
  }

  @Test
  void outlineLeadsToEveryReader() throws IOException {
    var dossier = SampleRuns.dossier();
    try (var file = read(ExportKind.PARTICIPANTS, dossier)) {
      var names = new ArrayList<String>();
      file.getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(i -> names.add(i.getTitle()));
      assertThat(names)
          .isEqualTo(
              Sheets.of(ExportKind.PARTICIPANTS, dossier).readers().stream()
                  .map(Addressee::name)
                  .toList());
    }
  }

  @Test
  void machineWithoutChineseLettersIsToldWhatToInstall(@TempDir Path nothing) {
    var order = EventFile.Order.of(ExportKind.PARTICIPANTS, ExportFormat.PDF);
    var file =
        EventFile.of(SampleRuns.dossier(), order, new FontShelf(List.of(), List.of(nothing)));
    assertThatThrownBy(() -> file.write(new ByteArrayOutputStream()))
        .isInstanceOfSatisfying(
            UnavailableException.class,
            lacking ->
                assertThat(
                        org.patentbridge.domain.message.Messages.text(
                            org.patentbridge.domain.message.Language.EN, lacking.problem()))
                    .contains("fonts-wqy-microhei", "patentbridge.pdf.font"));
  }

  private static byte[] written(ExportKind kind, Dossier dossier) throws IOException {
    var out = new ByteArrayOutputStream();
    EventFile.of(dossier, EventFile.Order.of(kind, ExportFormat.PDF), Fonts.SHELF).write(out);
    return out.toByteArray();
  }

  private static PDDocument read(ExportKind kind, Dossier dossier) throws IOException {
    return Loader.loadPDF(written(kind, dossier));
  }

  private static String text(PDDocument file) throws IOException {
    return new PDFTextStripper().getText(file);
  }

  private static String text(PDDocument file, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(file);
  }

  /** Without white space, since lines are broken on paper. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
