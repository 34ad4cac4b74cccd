package org.patentbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDriverTest {
  private final DatabaseDriver driver = new DatabaseDriver();

  @Test
  void relativeFileBecomesAbsoluteAndKeepsItsSettings() {
    assertThat(DatabaseDriver.absolute("jdbc:h2:file:data/db/x;MODE=PostgreSQL"))
        .isEqualTo("jdbc:h2:file:" + Path.of("data/db/x").toAbsolutePath() + ";MODE=PostgreSQL");
  }

  @Test
  void otherAddressesStayAsTheyAre() {
    assertThat(DatabaseDriver.absolute("jdbc:h2:mem:x")).isEqualTo("jdbc:h2:mem:x");
    assertThat(DatabaseDriver.absolute("jdbc:h2:file:~/x")).isEqualTo("jdbc:h2:file:~/x");
    assertThat(DatabaseDriver.isEmbedded("jdbc:postgresql://localhost/x")).isFalse();
  }

  @Test
  void folderOfTheFileIsMade(@TempDir Path folder) throws SQLException {
    var url = "jdbc:h2:file:" + folder.resolve("data/db/patentbridge");
    try (var connection = Objects.requireNonNull(driver.connect(url, new Properties()))) {
      assertThat(connection.isValid(1)).isTrue();
    }
    assertThat(Files.exists(folder.resolve("data/db/patentbridge.mv.db"))).isTrue();
  }

  @Test
  void bothDatabasesAreAcceptedAndNoOther() throws SQLException {
    assertThat(driver.acceptsURL("jdbc:h2:mem:x")).isTrue();
    assertThat(driver.acceptsURL("jdbc:postgresql://localhost/x")).isTrue();
    assertThat(driver.acceptsURL("jdbc:mysql://localhost/x")).isFalse();
  }
}
