package org.patentbridge.domain.feedback;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;

/**
 * What a one-click link is good for: one answer of one party on one pairing of one event, until a
 * day. The pairing and the party stand in it as a digest, so that a link that is passed on names
 * nobody.
 *
 * @param workspace where the event is
 * @param event at which they were brought together
 * @param side of the party
 * @param mark digest of pairing and party
 * @param until last day on which it is good
 */
public record FeedbackLink(
    WorkspaceId workspace, EventId event, Side side, String mark, LocalDate until) {

  /** Tells words of links from all other words that we seal. */
  private static final String KIND = "feedback-link";

  private static final int PARTS = 6;

  /** The link of one side of a published match. */
  public static FeedbackLink of(
      WorkspaceId workspace, EventId event, Side side, ScoredPairing match, LocalDate until) {
    return new FeedbackLink(workspace, event, side, mark(match, side), until);
  }

  private static String mark(ScoredPairing match, Side side) {
    return Digest.ofLines(
            match.pairing().seeker().toString(),
            match.pairing().offering().toString(),
            partyOf(match, side).value())
        .hex();
  }

  private static OrganizationId partyOf(ScoredPairing match, Side side) {
    return side == Side.SEEKER ? match.seekerParty() : match.holderParty();
  }

  /** Whether it is about this match. */
  public boolean isAbout(ScoredPairing match) {
    return mark(match, side).equals(mark);
  }

  public boolean isGoodOn(LocalDate day) {
    return !day.isAfter(until);
  }

  /** What is sealed. */
  public String word() {
    return String.join(
        "\t", KIND, workspace.value(), event.value(), side.name(), mark, until.toString());
  }

  /** Reads what was sealed; empty for the word of something else. */
  public static Optional<FeedbackLink> parse(String word) {
    var parts = word.split("\t", -1);
    if (parts.length != PARTS || !parts[0].equals(KIND)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FeedbackLink(
              new WorkspaceId(parts[1]),
              new EventId(parts[2]),
              Side.valueOf(parts[3]),
              parts[4],
              LocalDate.parse(parts[5])));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
