package org.patentbridge.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.RunId;

/**
 * Which rows of the lists in force may not stand any more.
 *
 * @param asOf ISO date against which the gates were asked
 * @param run the run of the lists
 * @param version the publication that was checked, null where the latest draft was
 * @param rows how many rows were checked
 * @param changed those that may not stand any more
 */
public record CheckView(
    String asOf, String run, @Nullable Integer version, int rows, List<Affected> changed) {

  /**
   * A row that may not stand any more.
   *
   * @param stopped the row and the gate that is closed by now
   * @param slot from 0, null where it is seated nowhere
   * @param table from 1, null likewise
   */
  public record Affected(
      PublicationView.Stopped stopped, @Nullable Integer slot, @Nullable Integer table) {}

  public static CheckView of(
      LocalDate asOf, RunId run, @Nullable Integer version, int rows, List<Affected> changed) {
    return new CheckView(asOf.toString(), run.value(), version, rows, changed);
  }
}
