package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.shortlist.MeetingRequest;

/**
 * A meeting that an investor asked for.
 *
 * @param by id of the investor
 * @param month in which month the chain is on
 * @param chain id of the chain
 * @param row kind and id of whom it is about
 * @param name what it is called
 * @param note why
 * @param event the event at which it was entered as a wish, null where the organizer arranges it
 */
public record MeetingRequestView(
    String by,
    String month,
    String chain,
    String row,
    String name,
    String note,
    @Nullable String event) {

  public static MeetingRequestView of(MeetingRequest request) {
    var event = request.event();
    return new MeetingRequestView(
        request.by().value(),
        request.month().toString(),
        request.chain().value(),
        request.row().toString(),
        request.name(),
        request.note(),
        event == null ? null : event.value());
  }
}
