package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.Shortlist;

/** A row of the shortlists. */
@Entity
@Table(name = "shortlist")
class MonthlyListRow extends RecordRow {
  @Column(name = "chain_id")
  String chain = "";

  String audience = "";

  @Column(name = "chain_month")
  String month = "";

  static MonthlyListRow of(Shortlist shortlist) {
    var row = new MonthlyListRow();
    row.hold(
        RowKey.of(idOf(shortlist.chain().id(), shortlist.month(), shortlist.audience())),
        shortlist);
    row.chain = shortlist.chain().id().value();
    row.audience = shortlist.audience().key();
    row.month = shortlist.month().toString();
    return row;
  }

  static String idOf(ChainId chain, YearMonth month, Audience audience) {
    return Digest.ofLines(chain.value(), month.toString(), audience.key()).hex();
  }
}
