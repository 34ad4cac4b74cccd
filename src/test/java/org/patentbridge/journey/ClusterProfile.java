package org.patentbridge.journey;

import java.util.HashMap;
import java.util.Map;
import org.patentbridge.backend.opensearch.TestCluster;

/** A service that searches in a real cluster, with a database of its own. */
public final class ClusterProfile extends JourneyProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put(
        "patentbridge-test.db.url",
        "jdbc:h2:mem:cluster;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    settings.put("patentbridge.search.backend", "opensearch");
    settings.put("patentbridge.search.opensearch.urls", TestCluster.one().toString());
    settings.put("patentbridge.search.opensearch.prefix", "journey");
    return settings;
  }
}
