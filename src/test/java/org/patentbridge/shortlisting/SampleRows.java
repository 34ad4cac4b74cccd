package org.patentbridge.shortlisting;

import java.util.List;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistRow;

/** Rows made by hand. */
final class SampleRows {

  static final ChainLinkId GARDEN = new ChainLinkId(new ChainId("tea"), "garden");
  static final ChainLinkId DRYING = new ChainLinkId(new ChainId("tea"), "drying");

  private SampleRows() {}

  static ShortlistRow row(RowKind kind, String key, ChainLinkId link, long thousandths) {
    return new ShortlistRow(
        new RowId(kind, key), link, 1, card(key), score(thousandths), List.of());
  }

  static RowCard card(String name) {
    return new RowCard(name, "", "", null, "", null, "", null, List.of());
  }

  static Score score(long thousandths) {
    return new Score(
        List.of(
            new ScorePart(
                "placement",
                new Points(thousandths),
                1,
                false,
                List.of(),
                Reason.of("feature.placement.stated"))));
  }

  static GateVerdict closed() {
    return new GateVerdict(
        "region", GateVerdict.Answer.CLOSED, Reason.of("gate.region.outside", "1", "2"));
  }
}
