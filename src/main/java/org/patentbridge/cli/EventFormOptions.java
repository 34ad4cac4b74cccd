package org.patentbridge.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventForm;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be stated about an event on the command line; each option is a key of the form. */
final class EventFormOptions {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})?\\.\\.([0-9]{1,6})?");

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Event form as JSON; options come before what it states.")
  private @Nullable Path from;

  @Option(names = "--day", paramLabel = "DATE", description = "Day.")
  private @Nullable String day;

  @Option(names = "--name-zh", description = "Chinese name.")
  private @Nullable String nameZh;

  @Option(names = "--name-en", description = "English name.")
  private @Nullable String nameEn;

  @Option(names = "--chain", description = "The chain it is about; any for none.")
  private @Nullable String chain;

  @Option(names = "--region", description = "The region it is for (GB/T 2260); any for all.")
  private @Nullable String region;

  @Option(names = "--first-slot", paramLabel = "HH:MM", description = "Start of the first slot.")
  private @Nullable String firstSlot;

  @Option(names = "--slot-minutes", description = "Length of a slot.")
  private @Nullable Integer slotMinutes;

  @Option(names = "--pause-minutes", description = "Pause between slots.")
  private @Nullable Integer pauseMinutes;

  @Option(names = "--slots", description = "Number of slots.")
  private @Nullable Integer slots;

  @Option(names = "--tables", description = "Number of tables.")
  private @Nullable Integer tables;

  @Option(names = "--profile", description = "Scoring profile.")
  private @Nullable String profile;

  @Option(names = "--seekers", description = "needs or mandates.")
  private @Nullable String seekers;

  @Option(names = "--scope", description = "participants or everybody.")
  private @Nullable String scope;

  @Option(
      names = "--everybody",
      description = "All open needs and all patents take part, listed or not.")
  private boolean everybody;

  @Option(names = "--seeker-limits", paramLabel = "MIN..MAX", description = "Per seeking party.")
  private @Nullable String seekerLimits;

  @Option(names = "--holder-limits", paramLabel = "MIN..MAX", description = "Per holder.")
  private @Nullable String holderLimits;

  @Option(names = "--offering-cap", description = "Most parties per patent or offer.")
  private @Nullable Integer offeringCap;

  @Option(names = "--candidates", description = "Candidates per need or mandate.")
  private @Nullable Integer candidates;

  @Option(
      names = "--admit-unknown",
      arity = "0..1",
      fallbackValue = "true",
      description = "List pairings whose status, owner or the like is unverified, marked as such.")
  private @Nullable Boolean admitUnknown;

  @Option(
      names = "--approval",
      arity = "0..1",
      fallbackValue = "true",
      description = "Whether a second person must approve before publishing.")
  private @Nullable Boolean approval;

  @Option(
      names = "--exposure",
      paramLabel = "0-100",
      description = "How many points evenness over patents and offers may cost.")
  private @Nullable Integer exposure;

  @Option(
      names = "--stability",
      paramLabel = "0-100",
      description = "Points of a pair that stood on the lists before.")
  private @Nullable Integer stability;

  @Option(
      names = "--quota",
      paramLabel = "OF:KEY=MIN..MAX",
      description =
          "Matches per chain-link, holder, holder-region or seeker-region; KEY each for each of"
              + " them. States all quotas anew; none for no quota.")
  private @Nullable List<String> quotas;

  @Option(
      names = "--exclude",
      arity = "1",
      paramLabel = "PARTY[|PARTY]",
      description =
          "A party that meets nobody, or two that do not meet, by id or name. States all"
              + " exclusions anew; none for no exclusion.")
  private @Nullable List<String> exclude;

  @Option(
      names = "--exclude-group",
      arity = "1",
      paramLabel = "GROUP[|PARTY]",
      description = "A group whose holders meet nobody, or not the party.")
  private @Nullable List<String> excludeGroup;

  @Mixin private DayOptions hall = new DayOptions();

  boolean isFromFile() {
    return from != null;
  }

  boolean hasDay() {
    return day != null;
  }

  /** The form as it was filled in. */
  EventForm form(@Nullable String id, @Nullable String template) {
    var stated =
        new EventForm(
            id,
            template,
            nameZh,
            nameEn,
            chain,
            region,
            day,
            firstSlot,
            slotMinutes,
            pauseMinutes,
            slots,
            tables,
            profile,
            seekers,
            everybody ? "everybody" : scope,
            range(seekerLimits),
            range(holderLimits),
            offeringCap,
            candidates,
            admitUnknown,
            approval,
            exposure,
            stability,
            shares(),
            apart(),
            hall.form());
    return from == null ? stated : stated.over(read(from));
  }

  private static EventForm read(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), EventForm.class);
    } catch (JsonProcessingException unreadable) {
      var at = unreadable.getLocation();
      var place = Place.of(String.valueOf(file.getFileName()), at == null ? 0 : at.getLineNr());
      throw new BadInputException(
          Problem.error("event-file", place, "", unreadable.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  static EventForm.@Nullable Range range(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var range = matched(text);
    return new EventForm.Range(figure(range.group(1)), figure(range.group(2)));
  }

  private static Matcher matched(String text) {
    var range = RANGE.matcher(text.strip());
    if (!range.matches()) {
      throw new InvalidValueException("limits", text);
    }
    return range;
  }

  private static @Nullable Integer figure(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private @Nullable List<EventForm.Share> shares() {
    if (quotas == null) {
      return null;
    }
    return quotas.stream().filter(q -> !q.equals("none")).map(EventFormOptions::share).toList();
  }

  private static EventForm.Share share(String text) {
    int colon = text.indexOf(':');
    int equals = text.lastIndexOf('=');
    if (colon < 1 || equals < colon) {
      throw new InvalidValueException("quota", text);
    }
    var range = matched(text.substring(equals + 1));
    return new EventForm.Share(
        text.substring(0, colon),
        text.substring(colon + 1, equals),
        figure(range.group(1)),
        figure(range.group(2)));
  }

  private @Nullable List<EventForm.Apart> apart() {
    if (exclude == null && excludeGroup == null) {
      return null;
    }
    List<EventForm.Apart> all = new ArrayList<>();
    if (exclude != null) {
      exclude.stream()
          .filter(e -> !e.equals("none"))
          .forEach(e -> all.add(new EventForm.Apart(parties(e), null)));
    }
    if (excludeGroup != null) {
      for (String text : excludeGroup) {
        var parts = parties(text);
        all.add(new EventForm.Apart(parts.subList(1, parts.size()), parts.getFirst()));
      }
    }
    return all;
  }

  private static List<String> parties(String text) {
    return Arrays.stream(text.split("\\|")).map(String::strip).toList();
  }
}
