package org.patentbridge.domain.investor;

import java.util.List;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;

/**
 * One addend of a prediction.
 *
 * @param part id of the part: {@code activity}, {@code domain}, {@code round}, {@code city} or
 *     {@code partners}
 * @param worth what it adds, in thousandths of a natural logarithm of odds; may be below 0
 * @param missing whether nothing is known that it could rest on
 * @param evidence deals, branches and partners that it rests on, as found
 * @param because what it means here
 */
public record PredictionPart(
    String part, Points worth, boolean missing, List<String> evidence, Reason because) {

  public PredictionPart {
    evidence = List.copyOf(evidence);
  }
}
