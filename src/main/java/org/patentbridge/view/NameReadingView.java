package org.patentbridge.view;

import org.patentbridge.domain.organization.NameReading;

/**
 * A name and the party that it stands for.
 *
 * @param name as received
 * @param party id of the party
 * @param step how the name leads to it: SAME, SPELLING, ALIAS or DECIDED
 * @param evidence the name that it was recognised by
 * @param because the same in words
 */
public record NameReadingView(
    String name, String party, String step, String evidence, BothLanguages because) {

  public static NameReadingView of(NameReading reading) {
    return new NameReadingView(
        reading.raw().raw(),
        reading.party().value(),
        reading.step().name(),
        reading.evidence(),
        BothLanguages.of(reading.because()));
  }
}
