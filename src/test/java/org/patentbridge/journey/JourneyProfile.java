package org.patentbridge.journey;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A service with a data folder and a database of its own, shared by all journeys. */
public class JourneyProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "patentbridge.data",
        temporaryFolder(),
        "patentbridge-test.db.url",
        "jdbc:h2:mem:journey;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
  }

  private static String temporaryFolder() {
    try {
      var folder = Files.createTempDirectory("patentbridge-journey-");
      folder.toFile().deleteOnExit();
      return folder.toString();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot make a temporary folder", unwritable);
    }
  }
}
