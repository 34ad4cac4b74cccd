package org.patentbridge.rulebook;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbridge.domain.event.Balance;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Quota;

/** Reads a file of {@code events/}: one event template, named like the file. */
final class TemplateReader {

  private static final int MOST_MEETINGS = 100_000;
  private static final int MOST_CANDIDATES = 1_000;
  private static final int LONGEST_MINUTES = 240;
  private static final int MOST_SLOTS = 200;
  private static final int MOST_TABLES = 10_000;
  private static final List<String> FIGURES =
      List.of(EventTemplate.LAST_SLOT_ENDS, EventTemplate.PLACES, EventTemplate.FREE_SLOTS);
  private static final List<String> SUBJECTS =
      List.of("chain-link", "holder", "holder-region", "seeker-region");

  private final List<String> profiles;
  private final Problems problems;

  TemplateReader(List<String> profiles, Problems problems) {
    this.profiles = List.copyOf(profiles);
    this.problems = problems;
  }

  /** The template, empty where the file is broken or its rules contradict each other. */
  Optional<EventTemplate> read(ShelfFile file) {
    return YamlMapping.of(file, problems).flatMap(root -> template(file.stem(), root));
  }

  private Optional<EventTemplate> template(String id, YamlMapping root) {
    try (root;
        var day = root.neededMapping("day")) {
      var examples = root.mappings("examples").stream().map(TemplateReader::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", root.place("examples"), id);
      }
      var nameZh = root.text("name-zh");
      var nameEn = root.text("name-en");
      var because = root.because();
      var minutes = day.whole("slot-minutes", 5, LONGEST_MINUTES);
      var pause = day.whole("pause-minutes", 0, LONGEST_MINUTES);
      var slots = day.whole("slots", 1, MOST_SLOTS);
      var first = time(day);
      var tables = day.whole("tables", 1, MOST_TABLES);
      return rules(root)
          .map(
              rules ->
                  new EventTemplate(
                      id, nameZh, nameEn, rules, minutes, pause, slots, first, tables, examples,
                      because));
    }
  }

  private Optional<EventRules> rules(YamlMapping root) {
    try (var entry = root.neededMapping("rules")) {
      var profile = entry.reference("profile", profiles);
      var seekers = constant(EventRules.Seekers.class, entry, "seekers");
      var scope = constant(EventRules.Scope.class, entry, "scope");
      var ofSeekers = limits(entry, "seeker-limits");
      var ofHolders = limits(entry, "holder-limits");
      var cap = entry.whole("offering-cap", 1, MOST_MEETINGS);
      var candidates = entry.whole("candidates", 1, MOST_CANDIDATES);
      var admitUnknown = entry.flag("admit-unknown");
      var balance = balance(entry);
      var approval = entry.flag("approval");
      return ofSeekers.flatMap(
          s ->
              ofHolders.map(
                  h ->
                      new EventRules(
                          profile,
                          seekers,
                          scope,
                          s,
                          h,
                          cap,
                          candidates,
                          admitUnknown,
                          balance,
                          approval)));
    }
  }

  private Optional<Limits> limits(YamlMapping rules, String key) {
    try (var entry = rules.neededMapping(key)) {
      var min = entry.whole("min", 0, MOST_MEETINGS);
      var max = entry.whole("max", 0, MOST_MEETINGS);
      return problems.take(entry.place(), () -> new Limits(min, max));
    }
  }

  private Balance balance(YamlMapping rules) {
    var exposure = rules.whole("exposure", 0, Balance.MOST);
    var stability = rules.whole("stability", 0, Balance.MOST);
    var quotas = rules.mappings("quotas").stream().flatMap(q -> quota(q).stream()).toList();
    return new Balance(exposure, stability, quotas);
  }

  private Optional<Quota> quota(YamlMapping entry) {
    try (entry) {
      var subject = entry.oneOf("of", SUBJECTS).toUpperCase(Locale.ROOT).replace('-', '_');
      var key = entry.text("key");
      var min = entry.whole("min", 0, MOST_MEETINGS);
      var max = entry.whole("max", 0, MOST_MEETINGS);
      return problems
          .take(entry.place(), () -> new Limits(min, max))
          .flatMap(
              limits ->
                  problems.take(
                      entry.place("key"),
                      () -> new Quota(Quota.Subject.valueOf(subject), key, limits)));
    }
  }

  private String time(YamlMapping day) {
    var text = day.text("first-slot");
    try {
      return text.isEmpty() ? LocalTime.MIN.toString() : LocalTime.parse(text).toString();
    } catch (DateTimeParseException noTime) {
      problems.error("rules-time", day.place("first-slot"), text);
      return LocalTime.MIN.toString();
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, YamlMapping entry, String key) {
    var words =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    return Enum.valueOf(type, entry.oneOf(key, words).toUpperCase(Locale.ROOT));
  }

  private static EventTemplate.Example example(YamlMapping entry) {
    try (entry) {
      return new EventTemplate.Example(entry.oneOf("figure", FIGURES), entry.text("expected"));
    }
  }
}
