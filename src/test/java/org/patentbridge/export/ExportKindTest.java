package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.event.EventId;

class ExportKindTest {

  private static final EventId EVENT = new EventId("battery-session-2026");

  @Test
  void filesAreNamedByKindAndEvent() {
    assertThat(ExportKind.MATCH_LIST.fileName(EVENT, ExportFormat.XLSX))
        .isEqualTo("match-list-battery-session-2026.xlsx");
    assertThat(ExportKind.PARTICIPANTS.archiveName(EVENT, ExportFormat.ICS))
        .isEqualTo("participants-battery-session-2026.ics.zip");
    assertThat(ExportKind.PARTICIPANTS.archiveName(EVENT, ExportFormat.ZIP))
        .isEqualTo("participants-battery-session-2026.zip");
    assertThat(name("91110108MA01ABCDXX", "江南大学")).matches("江南大学-[0-9a-f]{6}");
    assertThat(name("7", "7 号桌")).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"江南大学", "../../etc/passwd", "a/b\\c:d*e?f\"g<h>i|j", "。。。", "x\u0000\r\ny", "-"})
  void noPartyCanLeaveTheFolderOrBreakAHeader(String name) {
    assertThat(name("id:" + name, name)).matches("[\\p{L}\\p{N}-]+").doesNotStartWith("-");
  }

  @Test
  void partiesOfOneNameDoNotShareAFile() {
    assertThat(name("one", "电芯厂")).isNotEqualTo(name("other", "电芯厂"));
    assertThat(name("电".repeat(60), "厂")).isNotEqualTo(name("电".repeat(60) + "池", "厂"));
  }

  @Test
  void longestNameFitsEveryFileSystem() {
    var event = new EventId("e".repeat(80));
    var reader = new Addressee("电".repeat(160), "电".repeat(300));
    var name = ExportKind.PARTICIPANTS.fileName(event, reader, ExportFormat.XLSX);
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
  }

  @Test
  void everyFormSaysItsExtensionAndMediaType() {
    assertThat(ExportKind.values()).allSatisfy(k -> assertThat(k.formats()).isNotEmpty());
    assertThat(ExportFormat.values()).allSatisfy(f -> assertThat(f.mediaType()).contains("/"));
  }

  private static String name(String id, String name) {
    return FileNames.of(new Addressee(id, name));
  }
}
