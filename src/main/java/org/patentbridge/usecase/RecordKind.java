package org.patentbridge.usecase;

import org.patentbridge.intake.Noun;

/** A kind of record that people send in files, for which there is a template. */
public enum RecordKind {
  PATENTS(Noun.PATENTS),
  OFFERS(Noun.OFFERS),
  NEEDS(Noun.NEEDS),
  ORGANIZATIONS(Noun.ORGANIZATIONS),
  MANDATES(Noun.MANDATES),
  INVESTMENTS(Noun.INVESTMENTS),
  PLANS(Noun.PLANS),
  PARTICIPANTS(Noun.PARTICIPANTS),
  WISHES(Noun.WISHES),
  ANSWERS(Noun.ANSWERS),
  FEEDBACK(Noun.FEEDBACK);

  private final Noun<?> noun;

  RecordKind(Noun<?> noun) {
    this.noun = noun;
  }

  Noun<?> noun() {
    return noun;
  }
}
