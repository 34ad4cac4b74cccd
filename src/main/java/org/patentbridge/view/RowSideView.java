package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;

/**
 * A row as it stands on a chain.
 *
 * @param id kind and id
 * @param row where it stands best, null where it is not listed
 * @param excluded what stopped it, null where it is listed
 */
public record RowSideView(
    String id, @Nullable ShortlistRowView row, @Nullable ExclusionView excluded) {

  public static RowSideView of(
      RowId id, @Nullable ShortlistRow row, @Nullable ShortlistExclusion excluded) {
    return new RowSideView(
        id.toString(),
        row == null ? null : ShortlistRowView.of(row),
        excluded == null ? null : ExclusionView.of(excluded));
  }
}
