package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.event.EventChange;
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;
import org.patentbridge.rulebook.Rules;

/** Enters which chain is on in a month, and makes the event of the month where there is none. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class SetChainOfMonth {

  private final Rules rules;
  private final ChainCalendar calendar;
  private final Events events;
  private final CreateEvent createEvent;

  SetChainOfMonth(Rules rules, ChainCalendar calendar, Events events, CreateEvent createEvent) {
    this.rules = rules;
    this.calendar = calendar;
    this.events = events;
    this.createEvent = createEvent;
  }

  /**
   * What is entered.
   *
   * @param month the month
   * @param chain the chain
   * @param day day of its event, null for the usual one of the month
   * @param withEvent whether its event is made where there is none
   * @param note what people should know, empty for none
   */
  public record Request(
      YearMonth month, ChainId chain, @Nullable LocalDate day, boolean withEvent, String note) {

    /**
     * @throws InvalidValueException for a month that is too far away, or a day outside of it
     */
    public Request {
      Days.checked(month.atDay(1));
      if (day != null && !YearMonth.from(day).equals(month)) {
        throw new InvalidValueException("month-day", day.toString(), month.toString());
      }
      note = note.strip();
    }
  }

  /**
   * Enters the month in place of what stood there. An event that is there already under the name of
   * chain and month stays as it is.
   *
   * @throws NotFoundException for a chain that the tables do not have
   */
  @Transactional
  public ChainMonth run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "set the chain of a month");
    var chain =
        rules
            .current()
            .findChain(request.chain())
            .orElseThrow(() -> new NotFoundException("chain", request.chain().value()));
    var event = new EventId(chain.id() + "-" + request.month());
    var known = events.find(event).isPresent();
    if (!known && request.withEvent()) {
      createEvent.run(viewer, draft(event, chain, request));
      known = true;
    }
    var entry = new ChainMonth(request.month(), chain.id(), known ? event : null, request.note());
    calendar.save(entry);
    return entry;
  }

  private EventDraft draft(EventId id, IndustrialChain chain, Request request) {
    var rule = rules.current().shortlist().month();
    var template = rules.current().getTemplate(rule.template());
    var stated = request.day();
    var quotas =
        chain.links().stream()
            .map(l -> new Quota(Quota.Subject.CHAIN_LINK, l.id().toString(), rule.perLink()))
            .toList();
    return new EventDraft(
        id,
        template.id(),
        new EventChange(
            template.nameZh() + " · " + chain.nameZh(),
            template.nameEn() + ": " + chain.nameEn(),
            new EventChange.About(chain.id(), false, null, false),
            new EventChange.Hall(
                stated == null ? rule.day(request.month()) : stated,
                null,
                null,
                null,
                null,
                null,
                EventChange.DayChange.NONE),
            new EventChange.Matching(null, null, null, null, null, null, null, null, null),
            new EventChange.Fairness(null, null, List.copyOf(quotas), null)));
  }
}
