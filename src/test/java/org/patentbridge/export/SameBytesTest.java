package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

  @Test
  void anotherZoneAndLocaleWriteTheSameBytes() throws IOException {
    var here = all();
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(all()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void anotherJavaMachineWritesTheSameBytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    var file = folder.resolve("all");
    var machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Pacific/Auckland",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-cp",
                System.getProperty("java.class.path"),
                SampleRuns.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    var said =
        new String(
            machine.getInputStream().readAllBytes(), java.nio.charset.Charset.defaultCharset());
    assertThat(machine.waitFor()).as(said).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(all());
  }

  private static byte[] all() throws IOException {
    var out = new ByteArrayOutputStream();
    SampleRuns.writeAll(out);
    return out.toByteArray();
  }
}
