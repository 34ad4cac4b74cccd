package org.patentbridge.journey;

import java.util.HashMap;
import java.util.Map;

/**
 * A service in which nobody is let in without signing in, with a folder and database of its own.
 */
public final class AccessProfile extends JourneyProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put("patentbridge.accounts.entrance", "required");
    settings.put(
        "patentbridge-test.db.url",
        "jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    return settings;
  }
}
