package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * CPU and size of the files of a large event; run by name with {@code -Dtest=ExportMeasurement},
 * size with {@code -Dparticipants=10000}.
 */
class ExportMeasurement {

  private static final System.Logger LOG = System.getLogger(ExportMeasurement.class.getName());
  private static final int PARTICIPANTS = Integer.getInteger("participants", 10_000);
  private static final int ROWS_EACH = 5;

  @TempDir Path folder = Path.of("");

  @Test
  void everyFormOfAThousandAndOfAllParticipants() throws IOException {
    Fonts.wanted();
    for (int participants : List.of(PARTICIPANTS / 10, PARTICIPANTS)) {
      var dossier = SampleRuns.dossier(SampleRuns.ofRows(participants * ROWS_EACH));
      for (ExportKind kind : List.of(ExportKind.MATCH_LIST, ExportKind.PARTICIPANTS)) {
        for (ExportFormat format : kind.formats()) {
          measure(participants, dossier, EventFile.Order.of(kind, format));
        }
      }
    }
  }

  private void measure(int participants, Dossier dossier, EventFile.Order order)
      throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var target = folder.resolve("file");
    long before = threads.getCurrentThreadCpuTime();
    try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
      EventFile.of(dossier, order, Fonts.SHELF).write(out);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    LOG.log(
        System.Logger.Level.INFO,
        String.format(
            Locale.ROOT,
            "%d participants, %s %s: %.2f s, %d KB",
            participants,
            order.kind(),
            order.format(),
            seconds,
            Files.size(target) / 1024));
    assertThat(Files.size(target)).isPositive();
  }
}
