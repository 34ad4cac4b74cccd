package org.patentbridge.journey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.domain.event.Balance;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedRow;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.usecase.GetOffering;
import org.patentbridge.usecase.ImportFeedback;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.usecase.RecordOutcome;
import org.patentbridge.usecase.ReviewTiers;
import org.patentbridge.usecase.RunMatching;
import org.patentbridge.usecase.RunRequest;

/**
 * A year and a day of events of one series, for all needs and patents of the samples. What is
 * listed, answered and signed is counted here beside the service.
 */
@ApplicationScoped
class SimulatedYear {

  /** One half-year can be compared with the same half of the year before. */
  static final List<LocalDate> SHORT =
      List.of(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 9, 10), LocalDate.of(2027, 3, 11));

  /** The same with every quarter. */
  static final List<LocalDate> LONG =
      List.of(
          LocalDate.of(2026, 3, 12),
          LocalDate.of(2026, 5, 28),
          LocalDate.of(2026, 9, 10),
          LocalDate.of(2026, 12, 3),
          LocalDate.of(2027, 3, 11));

  private static final String PROGRAMME = "thousand-universities-ten-thousand-enterprises";
  private static final int WEEK = 7;
  private static final double SIGNED = 0.15;
  private static final int DEVELOPED = 30;
  private static final int ROWS = 16;

  private final World world;
  private final Shell shell;
  private final Events events;
  private final Publications publications;
  private final GetOffering getOffering;
  private final Verbs verbs;

  SimulatedYear(
      World world,
      Shell shell,
      Events events,
      Publications publications,
      GetOffering getOffering,
      Verbs verbs) {
    this.world = world;
    this.shell = shell;
    this.events = events;
    this.publications = publications;
    this.getOffering = getOffering;
    this.verbs = verbs;
  }

  /** What the organizer does. */
  @jakarta.inject.Singleton
  static final class Verbs {
    private final ImportRecords importRecords;
    private final RunMatching runMatching;
    private final PublishLists publish;
    private final ImportFeedback importFeedback;
    private final RecordOutcome recordOutcome;
    private final ReviewTiers reviewTiers;

    @jakarta.inject.Inject
    Verbs(
        ImportRecords importRecords,
        RunMatching runMatching,
        PublishLists publish,
        ImportFeedback importFeedback,
        RecordOutcome recordOutcome,
        ReviewTiers reviewTiers) {
      this.reviewTiers = reviewTiers;
      this.importRecords = importRecords;
      this.runMatching = runMatching;
      this.publish = publish;
      this.importFeedback = importFeedback;
      this.recordOutcome = recordOutcome;
    }
  }

  /**
   * A published row with what came of it.
   *
   * @param rank of the offering among those of its need
   * @param row as it was published
   */
  record Listed(EventId event, int rank, PublishedRow row) {

    Pairing pairing() {
      return row.entry().match().pairing();
    }

    String party() {
      return row.entry().match().seekerParty().value();
    }

    /** Who answers about what. */
    String key() {
      return party() + " " + pairing().offering();
    }
  }

  /**
   * What the year came to, counted by those who lived it.
   *
   * @param listed rows of all events, in order
   * @param said what was answered, by row
   * @param signed day of each contract by row
   * @param developed offerings whose readiness rose before the last event
   */
  record Year(
      List<Listed> listed,
      Map<Listed, Verdict> said,
      Map<Listed, LocalDate> signed,
      List<OfferingId> developed) {}

  /** Lives the year, from an empty service on. */
  Year live(long seed, List<LocalDate> days) throws IOException {
    TravellingClock.travelTo(days.getFirst().minusDays(WEEK));
    world.empty();
    world.play(withoutEvents());
    var companies = new Companies(World.SAMPLES.resolve("judgments"));
    var year =
        new Year(
            new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    for (var day : days) {
      if (day.equals(days.getLast())) {
        develop(year, day.minusWeeks(4));
      }
      hold(year, day, companies, new Random(seed * day.toEpochDay()));
    }
    return year;
  }

  private void hold(Year year, LocalDate day, Companies companies, Random luck) throws IOException {
    var id = new EventId("year-" + day);
    TravellingClock.travelTo(day.minusDays(WEEK));
    make(id, day);
    verbs.runMatching.run(
        World.ORGANIZER, new RunRequest(id, day.minusDays(WEEK), 1), Progress.NONE);
    verbs.publish.run(
        World.ORGANIZER, new PublishLists.Request(id, null, day.minusDays(WEEK), true));
    var rows = listed(id);
    year.listed().addAll(rows);
    TravellingClock.travelTo(day.plusDays(WEEK));
    var said = answers(rows, day, companies, luck);
    tell(id, said);
    year.said().putAll(said);
    sign(year, id, said, luck);
  }

  /** A company says the same of a patent whichever of its needs it was proposed for. */
  private Map<Listed, Verdict> answers(
      List<Listed> rows, LocalDate day, Companies companies, Random luck) {
    Map<Listed, Verdict> said = new LinkedHashMap<>();
    Map<String, Verdict> ofParty = new LinkedHashMap<>();
    Map<OfferingId, OfferingState> stands = new LinkedHashMap<>();
    for (var row : rows) {
      if (Companies.looks(row.rank(), luck)) {
        var stand = stands.computeIfAbsent(row.pairing().offering(), o -> stand(o, day));
        var answer = companies.answer(row.row().entry().match(), stand, luck);
        said.put(row, ofParty.computeIfAbsent(row.key(), k -> answer));
      }
    }
    return said;
  }

  private void make(EventId id, LocalDate day) {
    var made =
        shell.run("event", "create", id.value(), "--template", PROGRAMME, "--day", day.toString());
    if (made.code() != 0) {
      throw new IllegalStateException(made.err());
    }
    var event = events.get(id);
    var rules =
        new EventRules(
            event.rules().profile(),
            EventRules.Seekers.NEEDS,
            EventRules.Scope.EVERYBODY,
            new Limits(0, ROWS),
            new Limits(0, 400),
            8,
            60,
            true,
            Balance.NONE,
            false);
    QuarkusTransaction.requiringNew().run(() -> events.save(event.withRules(rules)));
  }

  /** What is published, the rows of each need ranked among themselves. */
  private List<Listed> listed(EventId id) {
    var standing =
        org.patentbridge.domain.review.Publication.standing(publications.listOf(id)).orElseThrow();
    var rows = publications.content(id, standing.version()).rows();
    var byNeed =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.entry().match().pairing().seeker().toString(),
                    TreeMap::new,
                    Collectors.toList()));
    List<Listed> listed = new ArrayList<>();
    for (var some : byNeed.values()) {
      some.sort((a, b) -> Integer.compare(rank(a.entry()), rank(b.entry())));
      for (var row : some) {
        listed.add(new Listed(id, some.indexOf(row) + 1, row));
      }
    }
    return listed;
  }

  private static int rank(MatchEntry entry) {
    return entry.rank();
  }

  OfferingState stand(OfferingId id, LocalDate day) {
    return OfferingState.of(getOffering.run(World.ORGANIZER, id), day);
  }

  /** Takes answers in as a table. */
  void tell(EventId event, Map<Listed, Verdict> said) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("评价单位,需求编号,公开号,产业化前景,主要问题,合作意向");
    said.forEach(
        (row, verdict) ->
            lines.add(
                String.join(
                    ",",
                    row.party(),
                    row.pairing().seeker().key(),
                    row.pairing().offering().key(),
                    verdict.prospect().name(),
                    names(verdict.reasons()),
                    names(verdict.intentions()))));
    var file = Files.createTempFile("answers", ".csv");
    Files.write(file, lines);
    var taken = verbs.importFeedback.run(World.ORGANIZER, event, InputFile.of(file));
    Files.delete(file);
    if (taken.problems().hasErrors()) {
      throw new IllegalStateException(taken.problems().problems().toString());
    }
  }

  private static String names(java.util.Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(";"));
  }

  /** Of those that are wanted, some come to a contract some weeks later. */
  private void sign(Year year, EventId id, Map<Listed, Verdict> said, Random luck) {
    for (var row : said.keySet()) {
      boolean signs = said.get(row).isInterested() && luck.nextDouble() < SIGNED;
      var on = events.get(id).slots().day().plusWeeks(1 + luck.nextInt(8));
      if (signs) {
        TravellingClock.travelTo(on);
        verbs.recordOutcome.run(
            World.ORGANIZER,
            new RecordOutcome.Request(
                id,
                row.party(),
                row.pairing().seeker(),
                row.pairing().offering(),
                OutcomeStep.CONTRACT,
                on,
                IntentMode.LICENCE,
                null));
        year.signed().put(row, on);
      }
    }
  }

  /** Holders go on with what was found too early: one level more, as their files tell. */
  private void develop(Year year, LocalDate day) throws IOException {
    TravellingClock.travelTo(day);
    var early =
        year.said().entrySet().stream()
            .filter(
                e ->
                    e.getValue()
                        .reasons()
                        .contains(org.patentbridge.domain.feedback.Feedback.ReasonCode.TOO_EARLY))
            .map(e -> e.getKey().pairing().offering())
            .distinct()
            .limit(DEVELOPED)
            .toList();
    try (Stream<Path> files = Files.list(World.SAMPLES.resolve("patents"))) {
      for (Path file : files.sorted().toList()) {
        year.developed().addAll(develop(file, early));
      }
    }
    verbs.reviewTiers.run(World.ORGANIZER, false);
  }

  private List<OfferingId> develop(Path file, List<OfferingId> early) throws IOException {
    List<OfferingId> developed = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (var line : Files.readAllLines(file)) {
      var number = line.replaceAll("^\\{\"publicationNumber\": \"([^\"]*)\".*$", "$1");
      var found = early.stream().filter(o -> o.key().equals(number.replace(" ", ""))).findFirst();
      var level = java.util.regex.Pattern.compile("\"trl\": (\\d)").matcher(line);
      if (found.isPresent() && level.find()) {
        lines.add(level.replaceFirst("\"trl\": " + (Integer.parseInt(level.group(1)) + 1)));
        developed.add(found.get());
      }
    }
    if (!lines.isEmpty()) {
      var changed = Files.createTempDirectory("developed").resolve(file.getFileName());
      Files.write(changed, lines);
      verbs.importRecords.run(
          World.ORGANIZER,
          new ImportRecords.Request(ImportRecords.Kind.PATENTS, InputFile.of(changed), false),
          Progress.NONE);
    }
    return developed;
  }

  private static Path withoutEvents() throws IOException {
    var folder = Files.createTempDirectory("patentbridge-year-");
    Files.createDirectories(folder.resolve("events"));
    for (var kind : List.of("organizations", "patents", "needs")) {
      Files.createDirectories(folder.resolve(kind));
      try (Stream<Path> files = Files.list(World.SAMPLES.resolve(kind))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(kind).resolve(file.getFileName()));
        }
      }
    }
    return folder;
  }
}
