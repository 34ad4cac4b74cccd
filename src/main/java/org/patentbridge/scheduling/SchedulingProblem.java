package org.patentbridge.scheduling;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * What is to be seated.
 *
 * @param requests meetings that are wanted, each pair of parties once
 * @param slots slots of the day
 * @param tables tables in the hall
 * @param seekerSeats tables at which a seeking party can sit at once; 1 where absent
 * @param holderSeats tables at which a holder can sit at once; 1 where absent
 */
public record SchedulingProblem(
    List<Request> requests,
    int slots,
    int tables,
    Map<OrganizationId, Integer> seekerSeats,
    Map<OrganizationId, Integer> holderSeats) {

  public SchedulingProblem {
    requests = List.copyOf(requests);
    seekerSeats = Map.copyOf(seekerSeats);
    holderSeats = Map.copyOf(holderSeats);
  }

  /**
   * A wanted meeting.
   *
   * @param seeker party of the seekers' side
   * @param holder party of the holders' side
   * @param points what it is worth; decides who gives way where places are short
   */
  public record Request(OrganizationId seeker, OrganizationId holder, Points points) {}
}
