package org.patentbridge.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.DayForm;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventForm;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The fields of the event form, as they were typed.
 *
 * <p>Lists are typed line by line: a quota is {@code of key min..max}, a room {@code name=1..12}, a
 * closed table {@code 3=10:00-11:00}, an exclusion one or two parties parted by a bar, or a group
 * behind {@code group:}.
 */
public final class EventFields {

  private static final String LINE = "\\R";
  private static final String GROUP = "group:";
  private static final int NO_BOUND = 1_000_000;

  @FormParam("id")
  @DefaultValue("")
  public String id = "";

  @FormParam("template")
  @DefaultValue("")
  public String template = "";

  @FormParam("nameZh")
  @DefaultValue("")
  public String nameZh = "";

  @FormParam("nameEn")
  @DefaultValue("")
  public String nameEn = "";

  @FormParam("chain")
  @DefaultValue("")
  public String chain = "";

  @FormParam("region")
  @DefaultValue("")
  public String region = "";

  @FormParam("day")
  @DefaultValue("")
  public String day = "";

  @FormParam("firstSlot")
  @DefaultValue("")
  public String firstSlot = "";

  @FormParam("slotMinutes")
  @DefaultValue("")
  public String slotMinutes = "";

  @FormParam("pauseMinutes")
  @DefaultValue("")
  public String pauseMinutes = "";

  @FormParam("slots")
  @DefaultValue("")
  public String slots = "";

  @FormParam("tables")
  @DefaultValue("")
  public String tables = "";

  @FormParam("seekers")
  @DefaultValue("")
  public String seekers = "";

  @FormParam("scope")
  @DefaultValue("")
  public String scope = "";

  @FormParam("seekerMin")
  @DefaultValue("")
  public String seekerMin = "";

  @FormParam("seekerMax")
  @DefaultValue("")
  public String seekerMax = "";

  @FormParam("holderMin")
  @DefaultValue("")
  public String holderMin = "";

  @FormParam("holderMax")
  @DefaultValue("")
  public String holderMax = "";

  @FormParam("offeringCap")
  @DefaultValue("")
  public String offeringCap = "";

  @FormParam("exposure")
  @DefaultValue("")
  public String exposure = "";

  @FormParam("stability")
  @DefaultValue("")
  public String stability = "";

  @FormParam("admitUnknown")
  @DefaultValue("")
  public String admitUnknown = "";

  @FormParam("approval")
  @DefaultValue("")
  public String approval = "";

  @FormParam("quotas")
  @DefaultValue("")
  public String quotas = "";

  @FormParam("exclusions")
  @DefaultValue("")
  public String exclusions = "";

  @FormParam("breaks")
  @DefaultValue("")
  public String breaks = "";

  @FormParam("rooms")
  @DefaultValue("")
  public String rooms = "";

  @FormParam("closed")
  @DefaultValue("")
  public String closed = "";

  @FormParam("seekersInARow")
  @DefaultValue("")
  public String seekersInARow = "";

  @FormParam("holdersInARow")
  @DefaultValue("")
  public String holdersInARow = "";

  @FormParam("bestFirst")
  @DefaultValue("")
  public String bestFirst = "";

  /** The fields of an event as it stands. */
  static EventFields of(Event event) {
    var fields = new EventFields();
    fields.id = event.id().value();
    fields.template = event.programme();
    fields.nameZh = event.nameZh();
    fields.nameEn = event.nameEn();
    fields.chain = event.chain() == null ? "" : event.chain().value();
    fields.region = event.region() == null ? "" : event.region().value();
    fields.fillDay(event);
    fields.fillRules(event);
    return fields;
  }

  private void fillDay(Event event) {
    var plan = event.slots();
    day = plan.day().toString();
    firstSlot = plan.first().toString();
    slotMinutes = Integer.toString(plan.minutes());
    pauseMinutes = Integer.toString(plan.pauseMinutes());
    slots = Integer.toString(plan.count());
    tables = Integer.toString(event.tables());
    var asks = event.dayPlan();
    breaks = lines(asks.breaks());
    rooms =
        lines(
            asks.rooms().stream()
                .map(r -> r.name() + "=" + r.firstTable() + ".." + r.lastTable())
                .toList());
    closed = lines(asks.closures().stream().map(c -> c.table() + "=" + c.hours()).toList());
    seekersInARow = Integer.toString(asks.seekersInARow());
    holdersInARow = Integer.toString(asks.holdersInARow());
    bestFirst = Boolean.toString(asks.bestFirst());
  }

  private void fillRules(Event event) {
    var rules = event.rules();
    seekers = rules.seekers().name();
    scope = rules.scope().name();
    seekerMin = Integer.toString(rules.seekerLimits().min());
    seekerMax = Integer.toString(rules.seekerLimits().max());
    holderMin = Integer.toString(rules.holderLimits().min());
    holderMax = Integer.toString(rules.holderLimits().max());
    offeringCap = Integer.toString(rules.offeringCap());
    exposure = Integer.toString(rules.balance().exposure());
    stability = Integer.toString(rules.balance().stability());
    admitUnknown = Boolean.toString(rules.admitUnknown());
    approval = Boolean.toString(rules.approval());
    quotas = lines(rules.balance().quotas().stream().map(EventFields::line).toList());
    exclusions = lines(event.exclusions().stream().map(EventFields::line).toList());
  }

  private static String line(Quota quota) {
    var of = quota.subject().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var most = quota.limits().max() >= NO_BOUND ? "" : Integer.toString(quota.limits().max());
    return of + " " + quota.key() + " " + quota.limits().min() + ".." + most;
  }

  private static String line(Exclusion exclusion) {
    return exclusion.group().isEmpty()
        ? exclusion.party() + (exclusion.other() == null ? "" : " | " + exclusion.other())
        : GROUP + exclusion.group() + (exclusion.party() == null ? "" : " | " + exclusion.party());
  }

  private static String lines(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** The form that all doors take. */
  EventForm form() {
    return new EventForm(
        word(id),
        word(template),
        word(nameZh),
        word(nameEn),
        chain.isBlank() ? "any" : word(chain),
        region.isBlank() ? "any" : word(region),
        word(day),
        word(firstSlot),
        number(slotMinutes),
        number(pauseMinutes),
        number(slots),
        number(tables),
        null,
        word(seekers),
        word(scope),
        range(seekerMin, seekerMax),
        range(holderMin, holderMax),
        number(offeringCap),
        null,
        yes(admitUnknown),
        yes(approval),
        number(exposure),
        number(stability),
        each(quotas, EventFields::share),
        each(exclusions, EventFields::apart),
        hall());
  }

  private DayForm hall() {
    return new DayForm(
        each(breaks, line -> line),
        each(rooms, EventFields::room),
        each(closed, EventFields::closed),
        number(seekersInARow),
        number(holdersInARow),
        yes(bestFirst));
  }

  private static @Nullable String word(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }

  private static @Nullable Boolean yes(String typed) {
    return typed.isBlank() ? null : Boolean.valueOf(typed.strip());
  }

  private static @Nullable Integer number(String typed) {
    return typed.isBlank() ? null : wholeNumber(typed);
  }

  private static int wholeNumber(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException none) {
      throw new InvalidValueException("event-number", typed.strip());
    }
  }

  private static EventForm.@Nullable Range range(String min, String max) {
    return min.isBlank() && max.isBlank() ? null : new EventForm.Range(number(min), number(max));
  }

  /** {@code 1..12}; either end may be left out. */
  private static EventForm.Range range(String typed) {
    var ends = typed.split("\\.\\.", 2);
    return new EventForm.Range(number(ends[0]), ends.length < 2 ? null : number(ends[1]));
  }

  private static EventForm.Share share(String line) {
    var parts = line.split("\\s+");
    if (parts.length != 3) {
      throw new InvalidValueException("event-quota-line", line);
    }
    var range = range(parts[2]);
    return new EventForm.Share(parts[0], parts[1], range.min(), range.max());
  }

  private static EventForm.Apart apart(String line) {
    var parts = line.split("\\|", 2);
    var first = parts[0].strip();
    var second = parts.length < 2 ? List.<String>of() : List.of(parts[1].strip());
    return first.startsWith(GROUP)
        ? new EventForm.Apart(second, first.substring(GROUP.length()).strip())
        : new EventForm.Apart(
            second.isEmpty() ? List.of(first) : List.of(first, second.getFirst()), null);
  }

  private static DayForm.Room room(String line) {
    var parts = line.split("=", 2);
    return new DayForm.Room(parts[0].strip(), parts.length < 2 ? null : range(parts[1].strip()));
  }

  private static DayForm.Closed closed(String line) {
    var parts = line.split("=", 2);
    return new DayForm.Closed(number(parts[0]), parts.length < 2 ? null : parts[1].strip());
  }

  private static <T> List<T> each(String typed, java.util.function.Function<String, T> reader) {
    return Arrays.stream(typed.split(LINE))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(reader)
        .toList();
  }
}
