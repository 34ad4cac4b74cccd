package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;

class ExportKindTest {

  private static final EventId EVENT = new EventId("battery-session-2026");

  @Test
  void filesAreNamedByKindAndEvent() {
    assertThat(ExportKind.MATCH_LIST_XLSX.fileName(EVENT))
        .isEqualTo("match-list-battery-session-2026.xlsx");
    assertThat(ExportKind.TIMETABLE_CSV.fileName(EVENT))
        .isEqualTo("timetable-battery-session-2026.csv");
    assertThat(ExportKind.CALENDAR.fileName(EVENT, new OrganizationId("91110108MA01ABCDXX")))
        .isEqualTo("calendar-battery-session-2026-91110108MA01ABCDXX.ics");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name:江南大学",
        "../../etc/passwd",
        "a/b\\c:d*e?f\"g<h>i|j",
        "。。。",
        "x\u0000\r\ny",
        "-"
      })
  void noPartyCanLeaveTheFolderOrBreakAHeader(String id) {
    var name = ExportKind.CALENDAR.fileName(EVENT, new OrganizationId(id));
    assertThat(name).matches("calendar-battery-session-2026-[\\p{L}\\p{N}-]+\\.ics");
  }

  @Test
  void partiesThatDifferInSignsOrCaseAloneDoNotShareAFile() {
    assertThat(ExportKind.safe("name:a-b")).isNotEqualTo(ExportKind.safe("name:a:b"));
    assertThat(ExportKind.safe("ab")).isNotEqualToIgnoringCase(ExportKind.safe("AB"));
    assertThat(ExportKind.safe("电".repeat(60))).isNotEqualTo(ExportKind.safe("电".repeat(60) + "池"));
  }

  @Test
  void longestNameFitsEveryFileSystem() {
    var event = new EventId("e".repeat(80));
    var party = new OrganizationId("电".repeat(160));
    assertThat(ExportKind.CALENDAR.fileName(event, party).getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(255);
  }

  @Test
  void everyKindSaysItsExtensionAndMediaType() {
    assertThat(ExportKind.values())
        .allSatisfy(k -> assertThat(k.fileName(EVENT)).endsWith("." + k.extension()))
        .allSatisfy(k -> assertThat(k.mediaType()).contains("/"));
  }
}
