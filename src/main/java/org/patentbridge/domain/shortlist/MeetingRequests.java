package org.patentbridge.domain.shortlist;

import java.util.List;
import org.patentbridge.domain.organization.OrganizationId;

/** The meetings that investors asked for. */
public interface MeetingRequests {

  /** Keeps one in place of an earlier one on the same. */
  void save(MeetingRequest request);

  /** All by month, chain, asker and row. */
  List<MeetingRequest> list();

  /** Those of one asker, in the same order. */
  List<MeetingRequest> listOf(OrganizationId by);
}
