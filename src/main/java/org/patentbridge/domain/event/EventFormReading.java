package org.patentbridge.domain.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;

/** Reads a form and notes every value that is none of its kind before it refuses. */
final class EventFormReading {

  /** The word by which a chain or region is taken back. */
  private static final String ANY = "any";

  /** No event has more meetings; stands for "no upper bound". */
  private static final int UNBOUNDED = 1_000_000;

  private static final int LONGEST_MINUTES = 240;
  private static final int SHORTEST_MINUTES = 5;

  /** A day of five-minute slots has fewer. */
  private static final int MOST_SLOTS = 300;

  /** The largest halls of trade fairs have fewer. */
  private static final int MOST_TABLES = 5_000;

  private static final int MOST_CANDIDATES = 1_000;

  private final EventForm form;
  private final String source;
  private final List<Problem> problems = new ArrayList<>();

  EventFormReading(EventForm form, String source) {
    this.form = form;
    this.source = source;
  }

  EventDraft draft() {
    var id = needed("id", form.id(), EventId::new);
    var template = needed("template", form.template(), text -> text);
    if (form.day() == null) {
      missing("day");
    }
    var change = read();
    refuse();
    return new EventDraft(
        Objects.requireNonNull(id, "a form without id is refused"),
        Objects.requireNonNull(template, "a form without template is refused"),
        change);
  }

  EventChange change() {
    var change = read();
    refuse();
    return change;
  }

  private void refuse() {
    if (!problems.isEmpty()) {
      throw new BadInputException(new ProblemReport(problems));
    }
  }

  private EventChange read() {
    return new EventChange(
        text(form.nameZh()), text(form.nameEn()), about(), hall(), matching(), fairness());
  }

  private EventChange.About about() {
    var anyChain = ANY.equals(form.chain());
    var anyRegion = ANY.equals(form.region());
    return new EventChange.About(
        anyChain ? null : taken("chain", form.chain(), ChainId::new),
        anyChain,
        anyRegion ? null : taken("region", form.region(), RegionCode::new),
        anyRegion);
  }

  private EventChange.Hall hall() {
    return new EventChange.Hall(
        taken("day", form.day(), text -> time("event-day", text, LocalDate::parse)),
        taken("firstSlot", form.firstSlot(), text -> time("event-time", text, LocalTime::parse)),
        within("slotMinutes", form.slotMinutes(), SHORTEST_MINUTES, LONGEST_MINUTES),
        within("pauseMinutes", form.pauseMinutes(), 0, LONGEST_MINUTES),
        within("slots", form.slots(), 1, MOST_SLOTS),
        within("tables", form.tables(), 1, MOST_TABLES),
        dayAsks(form.hall()));
  }

  private EventChange.DayChange dayAsks(@Nullable DayForm stated) {
    if (stated == null) {
      return EventChange.DayChange.NONE;
    }
    return new EventChange.DayChange(
        each("hall.breaks", stated.breaks(), HoursOfDay::parse),
        rooms(each("hall.rooms", stated.rooms(), EventFormReading::room)),
        each("hall.closed", stated.closed(), EventFormReading::closure),
        within("hall.seekersInARow", stated.seekersInARow(), 0, MOST_SLOTS),
        within("hall.holdersInARow", stated.holdersInARow(), 0, MOST_SLOTS),
        stated.bestFirst());
  }

  /** The rooms, of which no two hold the same table. */
  private @Nullable List<DayPlan.Room> rooms(@Nullable List<DayPlan.Room> stated) {
    return taken(
        "hall.rooms", stated, all -> new DayPlan(List.of(), all, List.of(), 0, 0, false).rooms());
  }

  private static DayPlan.Room room(DayForm.Room stated) {
    var tables = stated.tables();
    var min = tables == null ? null : tables.min();
    var max = tables == null ? null : tables.max();
    if (min == null || max == null || max > MOST_TABLES) {
      throw new InvalidValueException("room", text(stated.name()) + "=" + min + ".." + max);
    }
    return new DayPlan.Room(text(stated.name()), min, max);
  }

  private static DayPlan.Closure closure(DayForm.Closed stated) {
    var table = stated.table();
    if (table == null || stated.hours() == null) {
      throw new InvalidValueException("closed-table", table + "=" + stated.hours());
    }
    return new DayPlan.Closure(table, HoursOfDay.parse(text(stated.hours())));
  }

  private EventChange.Matching matching() {
    return new EventChange.Matching(
        form.profile(),
        taken("seekers", form.seekers(), t -> word("event-seekers", t, EventRules.Seekers.class)),
        taken("scope", form.scope(), t -> word("event-scope", t, EventRules.Scope.class)),
        limits("seekerLimits", form.seekerLimits()),
        limits("holderLimits", form.holderLimits()),
        within("offeringCap", form.offeringCap(), 1, UNBOUNDED),
        within("candidates", form.candidates(), 1, MOST_CANDIDATES),
        form.admitUnknown(),
        form.approval());
  }

  private EventChange.Fairness fairness() {
    return new EventChange.Fairness(
        within("exposure", form.exposure(), 0, Balance.MOST),
        within("stability", form.stability(), 0, Balance.MOST),
        each("quotas", form.quotas(), EventFormReading::quota),
        each("exclusions", form.exclusions(), EventFormReading::exclusion));
  }

  private static Quota quota(EventForm.Share share) {
    var subject = word("quota-of", text(share.of()).replace('-', '_'), Quota.Subject.class);
    return new Quota(
        subject, text(share.key()), range(new EventForm.Range(share.min(), share.max())));
  }

  private static Exclusion exclusion(EventForm.Apart apart) {
    var parties = apart.parties() == null ? List.<String>of() : apart.parties();
    var group = text(apart.group());
    if (parties.size() > 2) {
      throw new InvalidValueException("exclusion", String.join(", ", parties));
    }
    var one = parties.isEmpty() ? null : new OrganizationId(parties.getFirst().strip());
    var other = parties.size() < 2 ? null : new OrganizationId(parties.getLast().strip());
    return new Exclusion(
        !group.isEmpty()
            ? Exclusion.Kind.GROUP
            : other == null ? Exclusion.Kind.PARTY : Exclusion.Kind.PAIR,
        one,
        other,
        group);
  }

  private @Nullable Limits limits(String field, EventForm.@Nullable Range stated) {
    if (stated != null && stated.max() == null) {
      missing(field + ".max");
      return null;
    }
    return taken(field, stated, EventFormReading::range);
  }

  private static Limits range(EventForm.Range stated) {
    var min = stated.min();
    var max = stated.max();
    return new Limits(min == null ? 0 : min, max == null ? UNBOUNDED : max);
  }

  private <A, B> @Nullable List<B> each(
      String field, @Nullable List<A> stated, Function<A, B> reader) {
    if (stated == null) {
      return null;
    }
    List<B> all = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      var read = taken(field + "[" + (i + 1) + "]", stated.get(i), reader);
      if (read != null) {
        all.add(read);
      }
    }
    return all;
  }

  private @Nullable Integer within(String field, @Nullable Integer stated, int least, int most) {
    if (stated != null && (stated < least || stated > most)) {
      problems.add(
          Problem.error(
              "event-figure",
              Place.of(source).field(field),
              stated.toString(),
              Integer.toString(least),
              Integer.toString(most)));
    }
    return stated;
  }

  private <A, B> @Nullable B needed(String field, @Nullable A stated, Function<A, B> reader) {
    if (stated == null) {
      missing(field);
    }
    return taken(field, stated, reader);
  }

  private void missing(String field) {
    problems.add(Problem.error("event-missing", Place.of(source).field(field), field));
  }

  private <A, B> @Nullable B taken(String field, @Nullable A stated, Function<A, B> reader) {
    if (stated == null) {
      return null;
    }
    try {
      return reader.apply(stated);
    } catch (InvalidValueException refused) {
      problems.add(Problem.of(refused, Place.of(source).field(field)));
      return null;
    }
  }

  private static <T> T time(String code, String text, Function<String, T> reader) {
    try {
      return reader.apply(text.strip());
    } catch (DateTimeException none) {
      throw new InvalidValueException(code, text);
    }
  }

  private static <E extends Enum<E>> E word(String code, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new InvalidValueException(code, text);
  }

  private static String text(@Nullable String stated) {
    return stated == null ? "" : stated.strip();
  }
}
