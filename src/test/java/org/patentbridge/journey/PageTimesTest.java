package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the service takes for each page of the whole sample: {@code ./patentbridge torture
 * -Dtest=PageTimesTest}. It says so and asserts no time, because machines differ.
 */
@QuarkusTest
@TestProfile(JourneyProfile.class)
@Tag("torture")
class PageTimesTest {

  private static final Logger LOG = Logger.getLogger(PageTimesTest.class);
  private static final int WARM = 20;
  private static final int ROUNDS = 100;
  private static final String EVENT = "/events/thousand-universities-2026-12";
  private static final List<String> PAGES =
      List.of(
          "/events",
          EVENT,
          EVENT + "?by=holder&page=2",
          EVENT + "/participants",
          EVENT + "/runs",
          EVENT + "/review",
          EVENT + "/timetable",
          EVENT + "/edit",
          "/needs",
          "/needs/N-01-01",
          "/matches?need=N-01-01",
          "/search",
          "/search?q=%E5%9B%BA%E6%80%81%E7%94%B5%E8%A7%A3%E8%B4%A8",
          "/search?q=H01M",
          "/offerings/patent:CN197000001B",
          "/offerings/patent:CN197000001B/similar",
          "/chains",
          "/chains/power-battery?month=2026-12",
          "/kept",
          "/companies/913205005K01000199");

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost/");

  @Inject World world;

  @Test
  void everyPageAnswersAndSaysHowLongItTook() {
    world.played();
    var wire = new Wire(service.getPort());
    var told = new StringBuilder("page, p50 ms, p95 ms\n");
    List<Double> all = new ArrayList<>();
    for (var path : PAGES) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < WARM + ROUNDS; i++) {
        var before = System.nanoTime();
        var answer =
            wire.send(
                new Wire.Request(
                    "GET",
                    path,
                    Map.of("Accept-Language", "zh"),
                    "".getBytes(StandardCharsets.UTF_8)));
        var took = (System.nanoTime() - before) / 1e6;
        assertThat(answer.status()).as(path).isEqualTo(200);
        if (i >= WARM) {
          times.add(took);
        }
      }
      all.addAll(times);
      told.append("%s, %.0f, %.0f%n".formatted(path, share(times, 0.5), share(times, 0.95)));
    }
    told.append("all pages, %.0f, %.0f%n".formatted(share(all, 0.5), share(all, 0.95)));
    LOG.info(told);
  }

  private static double share(List<Double> times, double share) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
