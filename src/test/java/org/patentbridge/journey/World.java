package org.patentbridge.journey;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.patentbridge.app.SearchBackend;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Passages;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.standing.Measuring;
import org.patentbridge.usecase.FileTarget;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.RunDemo;

/** The service's memory in the hands of a test: emptied, restarted, or with the samples played. */
@ApplicationScoped
class World {

  static final Path SAMPLES = Path.of("sample-data");
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final Viewer ORGANIZER = Viewer.LOCAL_ADMINISTRATOR;

  private static final List<String> TABLES =
      List.of(
          "letter",
          "letter_stop",
          "lease",
          "standing_need",
          "need_measure",
          "alert",
          "alert_digest",
          "match_entry",
          "match_job",
          "seeker_pool",
          "wish",
          "event_series",
          "past_pairing",
          "feedback",
          "outcome",
          "tier_change",
          "draft",
          "draft_edit",
          "draft_approval",
          "publication",
          "publication_row",
          "publication_meeting",
          "meeting_ledger",
          "chain_month",
          "shortlist",
          "kept_row",
          "meeting_request",
          "left_over",
          "match_run",
          "timetable",
          "event",
          "mandate",
          "investment",
          "funding_plan",
          "organization",
          "name_decision",
          "need",
          "offer",
          "patent_statement",
          "patent",
          "change_log",
          "import_run",
          "enrichment",
          "enrichment_progress",
          "confirmation",
          "audit_entry",
          "kept_answer",
          "contact",
          "api_token",
          "account_session",
          "invitation",
          "account");

  private final StatelessSession session;
  private final Events events;
  private final RunDemo runDemo;
  private final Path index;
  private @Nullable Play played;

  World(
      StatelessSession session,
      Events events,
      RunDemo runDemo,
      @ConfigProperty(name = "patentbridge.data") String data) {
    this.session = session;
    this.events = events;
    this.runDemo = runDemo;
    this.index = Path.of(data).resolve("index");
  }

  /** What a demo came to, with the bytes of its files. */
  record Play(RunDemo.Answer answer, Map<String, byte[]> files) {}

  /** A folder of files in memory. */
  static final class Shelf implements FileTarget {
    final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public void file(String name, Content content) throws IOException {
      var bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      files.put(name, bytes.toByteArray());
    }
  }

  /** As on the first day: no record, no index. */
  void empty() {
    played = null;
    stop();
    removeIndex();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              TABLES.forEach(
                  t -> session.createNativeMutationQuery("delete from " + t).executeUpdate());
              session
                  .createNativeMutationQuery(
                      "update counter set last_number = 0 where name in ('change', 'run', 'draft',"
                          + " 'standing')")
                  .executeUpdate();
            });
  }

  /** As if no matching had been run yet. */
  void forgetRuns() {
    played = null;
    var runs =
        List.of("match_entry", "left_over", "match_run", "timetable", "match_job", "seeker_pool");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                runs.forEach(
                    t -> session.createNativeMutationQuery("delete from " + t).executeUpdate()));
  }

  /** As if nobody had been entered yet. */
  void forgetParticipants(EventId event) {
    played = null;
    QuarkusTransaction.requiringNew()
        .run(() -> events.save(events.get(event).withParticipants(List.of())));
  }

  private static final List<Class<?>> SEARCH =
      List.of(
          Retriever.class,
          Measuring.class,
          Columns.class,
          Passages.class,
          Vocabulary.class,
          SearchIndex.class,
          SearchBackend.class);

  /** Puts the index out of hand, as the end of a process does; the next use opens it anew. */
  void stop() {
    var container = Arc.requireContainer();
    for (Class<?> type : SEARCH) {
      var bean = container.instance(type).getBean();
      container.getActiveContext(ApplicationScoped.class).destroy(bean);
    }
  }

  Path index() {
    return index;
  }

  void removeIndex() {
    if (Files.exists(index)) {
      try (var files = Files.walk(index)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException stuck) {
        throw new UncheckedIOException("cannot remove the index folder", stuck);
      }
    }
  }

  /** The samples loaded and their events run; done once while nobody empties the world. */
  Play played() {
    var known = played;
    if (known == null) {
      empty();
      known = play(SAMPLES);
      played = known;
    }
    return known;
  }

  /** Runs the demo on a folder of samples, whatever is there already. */
  Play play(Path samples) {
    played = null;
    var shelf = new Shelf();
    var request = new RunDemo.Request(samples, DAY, 1);
    return new Play(runDemo.run(ORGANIZER, request, shelf, Progress.NONE), shelf.files);
  }
}
