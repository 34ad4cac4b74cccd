package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.outcome.Ladder;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.outcome.Rung;
import org.patentbridge.domain.patent.IntentMode;

/** The funnel as a file says what the funnel says, and no more to whom small numbers are hidden. */
class FunnelFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant MADE = Instant.parse("2026-11-23T00:00:00Z");

  /** Ten pairings of one event and three of another; two of the former came to a licence. */
  private static Funnel funnel() {
    List<Ladder> ledger = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      List<Rung> rungs = new ArrayList<>();
      rungs.add(Rung.implied(OutcomeStep.RECOMMENDED, DAY, Rung.Basis.PUBLICATION));
      if (i < 2) {
        rungs.add(new Rung(OutcomeStep.CONTRACT, DAY, Rung.Basis.STATED, IntentMode.LICENCE, null));
      }
      var event = new EventId(i < 10 ? "spring" : "autumn");
      var place = new Ladder.Place(event, "custom", null, null, new OrganizationId("holder:1"));
      var pairing =
          new Pairing(SeekerId.parse("need:N-" + i), OfferingId.parse("patent:CN107123456B"));
      ledger.add(new Ladder(place, pairing, rungs));
    }
    return Funnel.of(FunnelBy.EVENT, ledger);
  }

  private static byte[] written(Funnel funnel, ExportFormat format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new FunnelFile(funnel, format, MADE).write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void sheetHasARowForEachGroupThatAddUpToTheLast() throws IOException {
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(written(funnel(), ExportFormat.XLSX)))) {
      var rows = book.getFirstSheet().read();
      var figures =
          rows.stream()
              .filter(r -> r.getCellCount() > 2)
              .map(r -> r.getCellRawValue(1).orElse(""))
              .filter(v -> v.matches("\\d+"))
              .map(Integer::parseInt)
              .toList();
      assertThat(figures).containsExactly(3, 10, 13);
      assertThat(book.getSheets().count()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void fileOfAGuardedFunnelTellsNoSmallNumber() throws IOException {
    var csv = new String(written(funnel().guard(), ExportFormat.CSV), StandardCharsets.UTF_8);
    assertThat(csv).doesNotContain("autumn").doesNotContain("13").doesNotContain(",2");
  }

  @Test
  void sameFunnelGivesTheSameBytes() throws IOException {
    for (var format : List.of(ExportFormat.XLSX, ExportFormat.CSV)) {
      assertThat(written(funnel(), format)).isEqualTo(written(funnel(), format));
    }
  }
}
