package org.patentbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.diagnosis.EffectiveSetting;
import org.patentbridge.domain.problem.Problem;

class SettingsInForceTest {

  @TempDir Path folder = Path.of("");

  private SettingsInForce settings(Map<String, String> environment, String file)
      throws IOException {
    var beside = Files.writeString(folder.resolve("application.properties"), file);
    return SettingsInForce.of(
        environment,
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new EnvConfigSource(environment, 300))
            .withSources(
                PropertiesConfigSourceLoader.inFileSystem(
                    beside.toUri().toString(), 260, getClass().getClassLoader()))
            .withSources(
                new PropertiesConfigSource(
                    Map.of("patentbridge.db.user", "patentbridge"), "application.properties", 250))
            .build());
  }

  private static EffectiveSetting find(SettingsInForce settings, String name) {
    return settings.effective().stream()
        .filter(setting -> setting.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everySettingTellsItsOrigin() throws IOException {
    var settings =
        settings(
            Map.of("PATENTBRIDGE_DATA", "/var/one"),
            "patentbridge.data=/var/two\npatentbridge.accounts.attempts=3\n");

    assertThat(find(settings, "patentbridge.data"))
        .isEqualTo(
            new EffectiveSetting("patentbridge.data", "/var/one", "environment PATENTBRIDGE_DATA"));
    assertThat(find(settings, "patentbridge.accounts.attempts").value()).isEqualTo("3");
    assertThat(find(settings, "patentbridge.accounts.attempts").origin())
        .endsWith("application.properties")
        .startsWith("/");
    assertThat(find(settings, "patentbridge.accounts.session-hours"))
        .isEqualTo(new EffectiveSetting("patentbridge.accounts.session-hours", "12", "default"));
    assertThat(find(settings, "patentbridge.db.user").origin()).isEqualTo("default");
    assertThat(find(settings, "patentbridge.rules").value()).isEqualTo("./index-config");
  }

  @Test
  void secretsAreHiddenWhereverTheyStand() throws IOException {
    var settings =
        settings(
            Map.of(
                "PATENTBRIDGE_DB_PASSWORD",
                "open-sesame",
                "PATENTBRIDGE_DB_URL",
                "jdbc:postgresql://db/x?user=a&password=open-sesame&ssl=true"),
            "patentbridge.openid.secret=open-sesame\n"
                + "patentbridge.openid.server=https://me:open-sesame@provider/realm\n");

    assertThat(settings.effective().toString())
        .doesNotContain("sesame")
        .contains("password=***&ssl=true", "//me:***@provider");
    assertThat(find(settings, "patentbridge.openid.secret").value()).isEqualTo("***");
  }

  @Test
  void unknownOnesAreProblemsWithPlaceAndNearestName() throws IOException {
    var settings =
        settings(
            Map.of("PATENTBRIDGE_DTA", "x", "QUARKUS_HTTP_PORT", "1", "HOME", "/"),
            "patentbridge.acounts.attempts=3\nquarkus.http.port=1\n");

    assertThat(settings.unknown())
        .extracting(Problem::value)
        .containsExactly("PATENTBRIDGE_DTA", "patentbridge.acounts.attempts");
    assertThat(settings.unknown().getFirst().arguments()).containsExactly("PATENTBRIDGE_DATA");
    assertThat(settings.unknown().getLast().arguments())
        .containsExactly("patentbridge.accounts.attempts");
    assertThat(settings.unknown().getLast().place().source()).endsWith("application.properties");
  }
}
