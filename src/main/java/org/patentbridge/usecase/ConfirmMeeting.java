package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.meeting.Confirmation;
import org.patentbridge.domain.meeting.Confirmations;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.problem.NotFoundException;

/** Says for the viewer's own party that it wants a published meeting, or not any more. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ConfirmMeeting {

  private final Proposals proposals;
  private final Confirmations confirmations;
  private final Clock clock;

  ConfirmMeeting(Proposals proposals, Confirmations confirmations, Clock clock) {
    this.proposals = proposals;
    this.confirmations = confirmations;
    this.clock = clock;
  }

  /**
   * Says so; whoever takes it back is no longer shown to the other side, from then on.
   *
   * @throws NotFoundException where the viewer's party has no such published match
   */
  @Transactional
  public void run(Viewer viewer, MeetingId meeting, boolean wanted) {
    Access.mustHaveAccount(viewer, "have meetings of one's own");
    var proposal =
        proposals.of(viewer).stream()
            .filter(p -> p.meeting().equals(meeting))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("meeting", meeting.value()));
    if (wanted) {
      var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      confirmations.save(
          new Confirmation(proposal.event(), meeting, proposal.own(), viewer.name(), now));
    } else {
      confirmations.remove(proposal.event(), meeting, proposal.own());
    }
  }
}
