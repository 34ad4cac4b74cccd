package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.MeetingRequests;

/** The meeting requests in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredMeetingRequests implements MeetingRequests {
  private static final int PAGE = 1_000;
  private static final Comparator<MeetingRequest> ORDER =
      Comparator.comparing(MeetingRequest::month)
          .thenComparing(MeetingRequest::chain)
          .thenComparing(MeetingRequest::by)
          .thenComparing(MeetingRequest::row);

  private final MeetingRequestRows rows;
  private final BatchWriter writer;

  StoredMeetingRequests(MeetingRequestRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void save(MeetingRequest request) {
    writer.save(List.of(request), MeetingRequestRow::of, rows, null);
  }

  @Override
  public List<MeetingRequest> list() {
    List<MeetingRequest> all = new ArrayList<>();
    @Nullable String last = null;
    List<MeetingRequest> page;
    do {
      page = rows.listContentAfter(last, PAGE).stream().map(StoredMeetingRequests::read).toList();
      all.addAll(page);
      last = page.isEmpty() ? last : MeetingRequestRow.idOf(page.getLast());
    } while (page.size() == PAGE);
    all.sort(ORDER);
    return all;
  }

  @Override
  public List<MeetingRequest> listOf(OrganizationId by) {
    return rows.listContentWith("owner", by.value()).stream()
        .map(StoredMeetingRequests::read)
        .sorted(ORDER)
        .toList();
  }

  private static MeetingRequest read(String content) {
    return RecordJson.read(content, MeetingRequest.class);
  }
}
