package org.patentbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingNamesTest {

  private final SettingNames names = SettingNames.known();

  @Test
  void namesAreThoseThatTheFrameworkReads() {
    assertThat(names.names())
        .contains(
            "patentbridge.data",
            "patentbridge.key-file",
            "patentbridge.accounts.session-hours",
            "patentbridge.db.url",
            "patentbridge.openid.secret",
            "patentbridge.log.json")
        .allMatch(name -> name.matches("patentbridge\\.[a-z0-9.-]+"));
    assertThat(names.defaults()).containsEntry("patentbridge.accounts.session-hours", "12");
  }

  @Test
  void misspeltVariableIsToldWithTheNearestName() {
    for (var pair :
        List.of(
            List.of("PATENTBRIDGE_DAAT", "PATENTBRIDGE_DATA"),
            List.of("PATENTBRIGE_DATA", "PATENTBRIDGE_DATA"),
            List.of("PATENTBRIDGE_ACCOUNTS_SESSIONHOURS", "PATENTBRIDGE_ACCOUNTS_SESSION_HOURS"),
            List.of("PATENTBRIDGE_DB_PASWORD", "PATENTBRIDGE_DB_PASSWORD"))) {
      assertThat(names.isUnknownVariable(pair.getFirst())).as(pair.toString()).isTrue();
      assertThat(names.meant(pair.getFirst())).as(pair.toString()).contains(pair.getLast());
    }
    assertThat(names.isUnknownVariable("PATENTBRIDGE_WEATHER_OF_TOMORROW")).isTrue();
    assertThat(names.meant("PATENTBRIDGE_WEATHER_OF_TOMORROW_IN_SHANGHAI_AND_SUZHOU")).isEmpty();
  }

  @Test
  void variablesOfOthersAreNobodysMistake() {
    for (String known :
        List.of(
            "PATENTBRIDGE_DATA",
            "PATENTBRIDGE_KEY_FILE",
            "PATENTBRIDGE_TOKEN",
            "PATENTBRIDGE_TTY",
            "PATENTBRIDGE_CI",
            "PATENTBRIDGE_TEST_DB_URL",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_LOG_CATEGORY__ORG_PATENTBRIDGE__LEVEL",
            "PATH",
            "JAVA_HOME")) {
      assertThat(names.isUnknownVariable(known)).as(known).isFalse();
    }
    for (String known :
        List.of(
            "patentbridge.data",
            "%prod.patentbridge.data",
            "patentbridge-test.db.url",
            "patentbridge-torture.minutes",
            "quarkus.http.port",
            "quarkus.datasource.jdbc.url",
            "user.home")) {
      assertThat(names.isUnknown(known)).as(known).isFalse();
    }
  }

  @Test
  void misspeltNameInAFileIsToldWithTheNearestName() {
    assertThat(names.isUnknown("patentbridge.accounts.entrence")).isTrue();
    assertThat(names.isUnknown("%prod.patentbridge.accounts.entrence")).isTrue();
    assertThat(names.isUnknown("patentbrdige.data")).isTrue();
    assertThat(names.meant("patentbridge.accounts.entrence"))
        .contains("patentbridge.accounts.entrance");
    assertThat(names.meant("patentbridge.keyFile")).contains("patentbridge.key-file");
  }
}
