package org.patentbridge.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A service of its own with a clock that a test sets. */
public final class YearProfile extends JourneyProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put(
        "patentbridge-test.db.url",
        "jdbc:h2:mem:year;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    return settings;
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TravellingClock.class);
  }
}
