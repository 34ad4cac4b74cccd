package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.IndexDocument.Facts;

class IndexFormTest {

  private static final IndexDocument CATHODE_OF_SUZHOU =
      new IndexDocument(
          "patent:CN107123456B",
          "patent",
          "正极材料",
          "",
          List.of(IpcSymbol.parse("H01M 10/0562"), IpcSymbol.parse("H01M 4/58")),
          List.of("苏州大学"),
          LegalState.GRANTED,
          true,
          new Facts(
              List.of("CN107123456B", "CN107123456"),
              List.of("苏州大学"),
              "family:7",
              LocalDate.of(2017, 7, 22),
              LocalDate.of(2019, 1, 8),
              null,
              List.of(new RegionCode("320505")),
              Set.of(LicenceKind.OPEN),
              Money.yuan(5_000),
              new Trl(6),
              List.of(ChainLinkId.parse("power-battery/cathode"))));

  @Test
  void whatLiesInATreeLiesThereWithAllThatCoversIt() {
    var document = document(CATHODE_OF_SUZHOU);
    assertThat(terms(document, IndexForm.REGION)).containsExactly("320000", "320500", "320505");
    assertThat(terms(document, IndexForm.LINK))
        .containsExactly("power-battery", "power-battery/cathode");
    assertThat(columns(document, IndexForm.REGION)).containsExactly("320000", "320500", "320505");
    assertThat(columns(document, IndexForm.IPC)).containsExactly("H", "H01", "H01M");
  }

  @Test
  void theYearIsThatOfFilingAndElseOfPublication() {
    var filed = document(CATHODE_OF_SUZHOU).getField(FactFields.column(IndexForm.YEAR));
    assertThat(filed.numericValue()).isEqualTo(2017L);
    var facts =
        new Facts(
            List.of(),
            List.of(),
            null,
            null,
            LocalDate.of(2019, 1, 8),
            null,
            List.of(),
            Set.of(),
            null,
            null,
            List.of());
    assertThat(facts.year()).hasValue(2019);
    assertThat(Facts.NONE.year()).isEmpty();
  }

  @Test
  void aFeeIsNeverComparedAsLessThanItIs() {
    var justAbove = Money.parse("5000.0001", "CNY");
    assertThat(FactFields.hundredths(Money.yuan(5_000))).isEqualTo(500_000);
    assertThat(FactFields.hundredths(justAbove)).isEqualTo(500_001);
    assertThat(BigDecimal.valueOf(FactFields.hundredths(justAbove), 2))
        .isGreaterThanOrEqualTo(justAbove.amount());
  }

  @Test
  void anIndexOfAnOlderFormSaysSoUntilItIsRebuilt(@TempDir Path home) throws IOException {
    var place = FolderPlace.at(home);
    var form = form();
    var name = place.nextName();
    try (var directory = place.open(name);
        var writer =
            new IndexWriter(directory, IndexBuild.config(form).setOpenMode(OpenMode.CREATE))) {
      writer.setLiveCommitData(
          Map.of("lastChange", "4", "rules", form.fingerprint().digest().hex()).entrySet());
      writer.commit();
      place.makeCurrent(name);
    }
    try (var index = LuceneSearchIndex.in(place, form)) {
      index.update(List.of(CATHODE_OF_SUZHOU), List.of(), new ChangeNumber(5));
      assertThat(index.isOfOtherForm()).isTrue();
      assertThat(index.check().problems())
          .extracting(p -> p.code())
          .containsExactly("index-form-changed");
      try (var rebuild = index.rebuild()) {
        rebuild.swap(new ChangeNumber(5));
      }
      assertThat(index.isOfOtherForm()).isFalse();
      assertThat(index.check().problems()).isEmpty();
      index.update(List.of(CATHODE_OF_SUZHOU), List.of(), new ChangeNumber(6));
      assertThat(index.isOfOtherForm()).isFalse();
    }
  }

  private static IndexForm form() {
    var rules = SearchBackendContract.rules();
    return new IndexForm(rules, new AnalyzerAssembly(rules));
  }

  private static Document document(IndexDocument source) {
    return form().document(source, null);
  }

  private static List<String> terms(Document document, String field) {
    return Arrays.asList(document.getValues(field));
  }

  private static List<String> columns(Document document, String field) {
    return Arrays.stream(document.getFields(FactFields.column(field)))
        .map(f -> f.binaryValue().utf8ToString())
        .toList();
  }
}
