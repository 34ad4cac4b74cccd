package org.patentbridge.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A service that sends mail to a port of this machine and works by itself, with a clock that a test
 * sets; the scheduler stands still until a test lets it go.
 */
public final class MailProfile extends JourneyProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put(
        "patentbridge-test.db.url",
        "jdbc:h2:mem:mail;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    settings.put("patentbridge.mail.enabled", "true");
    settings.put("patentbridge.mail.from", "bridge@example.org");
    settings.put("patentbridge.mail.address", "https://bridge.example.org/");
    settings.put("patentbridge.mail.host", "127.0.0.1");
    settings.put("patentbridge.mail.port", Integer.toString(freePort()));
    settings.put("patentbridge.mail.start-tls", "DISABLED");
    settings.put("patentbridge.schedule.enabled", "true");
    settings.put("quarkus.scheduler.start-mode", "halted");
    settings.put("patentbridge.schedule.matching", "1s");
    settings.put("patentbridge.schedule.digests", "* * * * * ?");
    settings.put("patentbridge.schedule.requests", "off");
    settings.put("patentbridge.schedule.retries", "off");
    settings.put("patentbridge.schedule.tiers", "off");
    return settings;
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TravellingClock.class);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException("no port is free", none);
    }
  }
}
