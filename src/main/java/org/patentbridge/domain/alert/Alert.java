package org.patentbridge.domain.alert;

import java.util.Comparator;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.provenance.ChangeNumber;

/**
 * The news that a version of a patent matches a standing need; there is one of each need and
 * version.
 *
 * @param standing whose
 * @param person who is told
 * @param version of which patent
 * @param relevance share of the need's text that it reaches, above 0 to 1
 * @param change by which it came
 */
public record Alert(
    StandingNeedId standing,
    AccountName person,
    PatentVersion version,
    double relevance,
    ChangeNumber change) {

  /** By change, equal ones by need. */
  public static final Comparator<Alert> OLDEST_FIRST =
      Comparator.comparing(Alert::change).thenComparing(Alert::standing);

  /** What makes it the same alert. */
  public String[] key() {
    return new String[] {
      standing.value(), version.patent().value(), version.digest().hex(),
    };
  }
}
