package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.MeetingRequests;

/** Lists meetings that investors asked for. */
@Act
@ApplicationScoped
public class ListMeetingRequests {

  private final ShortlistOrders orders;
  private final MeetingRequests requests;

  ListMeetingRequests(ShortlistOrders orders, MeetingRequests requests) {
    this.orders = orders;
    this.requests = requests;
  }

  /** Organizers see all of them, or one investor's; an investor sees its own. */
  public List<MeetingRequest> run(Viewer viewer, @Nullable String investor) {
    return viewer.isOrganizer() && investor == null
        ? requests.list()
        : requests.listOf(orders.owner(viewer, investor));
  }
}
