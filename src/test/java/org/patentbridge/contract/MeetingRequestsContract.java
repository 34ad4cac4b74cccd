package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.MeetingRequests;
import org.patentbridge.domain.shortlist.RowId;

/** What every store of meeting requests does. */
public abstract class MeetingRequestsContract {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  protected abstract MeetingRequests requests();

  protected abstract Transactions transactions();

  private static MeetingRequest request(
      String by, YearMonth month, String note, @Nullable EventId event) {
    return new MeetingRequest(
        new OrganizationId(by),
        month,
        new ChainId("tea"),
        RowId.parse("patent:CN101A"),
        "一种采茶机",
        note,
        event);
  }

  private void save(MeetingRequest request) {
    var unused =
        transactions()
            .get(
                () -> {
                  requests().save(request);
                  return request;
                });
  }

  @Test
  void laterRequestOnTheSameTakesThePlaceOfTheEarlier() {
    save(request("fund:1", MARCH, "", null));
    var later = request("fund:1", MARCH, "看中试", new EventId("tea-2026-03"));
    save(later);
    assertThat(requests().list()).containsExactly(later);
  }

  @Test
  void requestsStandByMonthAndAsker() {
    var april = request("fund:1", MARCH.plusMonths(1), "", null);
    var second = request("fund:2", MARCH, "", null);
    var first = request("fund:1", MARCH, "", null);
    save(april);
    save(second);
    save(first);
    assertThat(requests().list()).containsExactly(first, second, april);
    assertThat(requests().listOf(new OrganizationId("fund:1"))).containsExactly(first, april);
  }
}
