package org.patentbridge.domain.feedback;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.Pairing;

/** The answers that count: of each party on each pairing the latest. */
public final class FeedbackBook {

  private final Map<String, Feedback> latest = new LinkedHashMap<>();

  public FeedbackBook(Collection<Feedback> ledger) {
    ledger.stream()
        .sorted(Feedback.OLDEST_FIRST)
        .forEach(
            answer -> {
              latest.remove(answer.subject());
              latest.put(answer.subject(), answer);
            });
  }

  /** Those that count, oldest first. */
  public List<Feedback> latest() {
    return List.copyOf(latest.values());
  }

  /** The answer of one side that counts. */
  public Optional<Feedback> find(EventId event, Pairing pairing, Side side) {
    return latest.values().stream()
        .filter(f -> f.side() == side && f.pairing().equals(pairing) && f.event().equals(event))
        .findFirst();
  }

  /** Whether an answer says something else than the one of its subject that counts. */
  public boolean isNews(Feedback answer) {
    var known = latest.get(answer.subject());
    return known == null || !known.verdict().equals(answer.verdict());
  }
}
