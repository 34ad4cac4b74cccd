package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.shortlist.KeptRow;

/**
 * A row that an organization keeps.
 *
 * @param chain id of the chain
 * @param row kind and id
 * @param name what it was called, empty where it may not be named any more
 * @param note the owner's own words
 * @param now how it stands now, null where it is on the chain no more or was not asked for
 */
public record KeptRowView(
    String chain, String row, String name, String note, @Nullable RowSideView now) {

  public static KeptRowView of(KeptRow kept, @Nullable RowSideView now) {
    return new KeptRowView(
        kept.chain().value(), kept.row().toString(), kept.name(), kept.note(), now);
  }
}
