package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.feedback.FeedbackLink;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * Lists what is to be sent on a day so that parties say what came of their matches: to each person
 * of a party that is due one letter with a link for each match.
 */
@Act(Scope.EXPORT)
@ApplicationScoped
public class ListFeedbackRequests {

  private final ListDueFeedback due;
  private final Engine engine;
  private final Events events;
  private final Accounts accounts;
  private final FeedbackLinkDesk links;

  ListFeedbackRequests(
      ListDueFeedback due,
      Engine engine,
      Events events,
      Accounts accounts,
      FeedbackLinkDesk links) {
    this.due = due;
    this.engine = engine;
    this.events = events;
    this.accounts = accounts;
    this.links = links;
  }

  /**
   * A letter.
   *
   * @param event about which event
   * @param days after the event on which this round began: 0, 14, 90 or 180; with event and account
   *     it names the letter, so that nobody gets it twice
   * @param party who is asked
   * @param account the person's account, whose name is where letters reach the person
   * @param person how people call the person
   * @param questions one per match that is not answered in this round
   */
  public record Letter(
      Event event,
      int days,
      OrganizationId party,
      String account,
      String person,
      List<Question> questions) {

    public Letter {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A match that is asked about. Both languages go into the letter: people state none.
   *
   * @param number publication number as people write it
   * @param title of the patent or offer
   * @param path of the page that asks, below the address of the service
   * @param until last day on which it is good
   */
  public record Question(String number, String title, String path, LocalDate until) {}

  /**
   * The letters; organizers only.
   *
   * @param day on which they are sent
   * @param lifeDays how long links are good
   */
  public List<Letter> run(Viewer viewer, LocalDate day, int lifeDays) {
    var open = due.run(viewer, day);
    var directory = engine.directory();
    Map<OrganizationId, List<Account>> people = new LinkedHashMap<>();
    accounts.listOf(viewer.workspace()).stream()
        .filter(Account::enabled)
        .forEach(
            a ->
                people
                    .computeIfAbsent(directory.partyOf(a.organization()), o -> new ArrayList<>())
                    .add(a));
    Map<String, List<ListDueFeedback.Due>> byParty = new LinkedHashMap<>();
    for (var one : open) {
      var key = one.event() + " " + directory.partyOf(one.party());
      byParty.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    List<Letter> letters = new ArrayList<>();
    for (var some : byParty.values()) {
      var party = directory.partyOf(some.getFirst().party());
      for (var person : people.getOrDefault(party, List.of())) {
        letters.add(letter(viewer, some, party, person, day.plusDays(lifeDays)));
      }
    }
    return letters;
  }

  private Letter letter(
      Viewer viewer,
      List<ListDueFeedback.Due> open,
      OrganizationId party,
      Account person,
      LocalDate until) {
    var first = open.getFirst();
    return new Letter(
        events.get(first.event()),
        first.round().days(),
        party,
        person.name().value(),
        person.person(),
        open.stream().map(d -> question(viewer, d, until)).toList());
  }

  private Question question(Viewer viewer, ListDueFeedback.Due due, LocalDate until) {
    var link = FeedbackLink.of(viewer.workspace(), due.event(), due.side(), due.match(), until);
    return new Question(
        due.card().offeringNumber(),
        due.card().offeringTitle(),
        FeedbackLinkDesk.PAGE + links.sealed(link),
        until);
  }
}
