package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.PairRule;

/** Pins or bans a pair of an event, or takes the word back. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class RulePair {

  private final Events events;
  private final KeepEvent keepEvent;

  RulePair(Events events, KeepEvent keepEvent) {
    this.events = events;
    this.keepEvent = keepEvent;
  }

  /**
   * Enters the rule in place of any earlier word on the same pair.
   *
   * @param lifted whether the word is taken back
   */
  public Event run(Viewer viewer, EventId id, PairRule rule, boolean lifted) {
    Access.mustOrganize(viewer, "pin or ban a pair");
    var event = events.get(id);
    List<PairRule> rules = new ArrayList<>(event.pairRules());
    rules.removeIf(r -> r.seeker().equals(rule.seeker()) && r.offering().equals(rule.offering()));
    if (!lifted) {
      rules.add(rule);
    }
    return keepEvent.run(event.withPairRules(rules));
  }
}
