package org.patentbridge.retrieval.condition;

/** Something of a record that is counted, with the unit in which conditions state it. */
public enum RangeField {
  /** Filing date, in days since 1970-01-01. */
  FILED,
  /** Publication date, in days since 1970-01-01. */
  PUBLISHED,
  /** Year of filing, else of publication. */
  YEAR,
  /** What an open licence costs, in hundredths of a yuan. */
  FEE,
  /** Technology readiness level, 1 to 9. */
  TRL;

  public boolean isDay() {
    return this == FILED || this == PUBLISHED;
  }
}
