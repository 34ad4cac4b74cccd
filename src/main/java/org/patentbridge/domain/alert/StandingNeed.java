package org.patentbridge.domain.alert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;

/**
 * A need that goes on looking for one person.
 *
 * <p>Of which changes the person is told follows from their numbers alone, not from when anybody
 * looked: those in one of the spans.
 *
 * @param need what is looked for
 * @param person who is told
 * @param owner for whom the person acts
 * @param language in which the person is told
 * @param asked what was asked when the need was measured
 * @param state whether it goes on
 * @param spans changes of which the person is told, oldest first; only the last may be open
 */
public record StandingNeed(
    NeedId need,
    AccountName person,
    OrganizationId owner,
    Language language,
    Asked asked,
    State state,
    List<Span> spans) {

  public StandingNeed {
    spans = List.copyOf(spans);
  }

  /** Whether a standing need goes on. */
  public enum State {
    ACTIVE,
    PAUSED,
    ENDED
  }

  /**
   * What was asked.
   *
   * @param text digest of the text that was measured
   * @param best a patent must stand among so many, 1 to 100
   * @param leastPercent and reach at least this share of the text, 1 to 100
   */
  public record Asked(Digest text, int best, int leastPercent) {

    /** The same of another text. */
    public Asked of(Digest other) {
      return new Asked(other, best, leastPercent);
    }
  }

  /**
   * Changes in a row.
   *
   * @param after the last one that is not among them: the high-water mark
   * @param upTo the last one among them, null while they go on
   */
  public record Span(ChangeNumber after, @Nullable ChangeNumber upTo) {

    boolean has(ChangeNumber change) {
      return change.compareTo(after) > 0 && (upTo == null || change.compareTo(upTo) <= 0);
    }
  }

  /** One that is told of all that comes after a change. */
  public static StandingNeed from(
      NeedId need,
      AccountName person,
      OrganizationId owner,
      Language language,
      Asked asked,
      ChangeNumber mark) {
    return new StandingNeed(
        need, person, owner, language, asked, State.ACTIVE, List.of(new Span(mark, null)));
  }

  public StandingNeedId id() {
    return StandingNeedId.of(person, need);
  }

  /** Whether the person is told of a change. */
  public boolean hears(ChangeNumber change) {
    return spans.stream().anyMatch(span -> span.has(change));
  }

  /** The change behind which the person may be told of something first. */
  public ChangeNumber mark() {
    return spans.isEmpty() ? new ChangeNumber(Long.MAX_VALUE) : spans.getFirst().after();
  }

  /**
   * Goes on or stops.
   *
   * @param now the last change
   * @param matched changes up to here have been told already
   */
  public StandingNeed to(State next, ChangeNumber now, ChangeNumber matched) {
    if (next == state) {
      return this;
    }
    List<Span> open = new ArrayList<>();
    for (Span span : spans) {
      var closed = span.upTo() == null ? new Span(span.after(), now) : span;
      var end = closed.upTo();
      if (end != null && end.compareTo(matched) > 0 && end.compareTo(closed.after()) > 0) {
        open.add(closed);
      }
    }
    if (next == State.ACTIVE) {
      open.add(new Span(now, null));
    }
    return new StandingNeed(need, person, owner, language, asked, next, open);
  }

  /** The same with another text, number or language. */
  public StandingNeed with(Asked other, Language tongue) {
    return new StandingNeed(need, person, owner, tongue, other, state, spans);
  }
}
