package org.patentbridge.domain.company;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.SelfGrade;

/**
 * A patent of a company, with the bands that its card counts it in.
 *
 * @param patent the record
 * @param grade the holder's own grade in capitals, empty where it gave none
 * @param age how long ago it was filed
 */
public record OwnPatent(Patent patent, String grade, AgeBand age) {

  /** A patent as seen on a day. */
  public static OwnPatent of(Patent patent, LocalDate day) {
    return new OwnPatent(
        patent,
        Optional.ofNullable(patent.record().selfGrade())
            .map(SelfGrade::value)
            .map(grade -> grade.strip().toUpperCase(Locale.ROOT))
            .orElse(""),
        AgeBand.of(patent.dates().filed(), day));
  }

  /** Whether no licence and no protection can come of it any more. */
  public boolean isDead() {
    return patent.status().state().isDead();
  }
}
