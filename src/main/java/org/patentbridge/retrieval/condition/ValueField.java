package org.patentbridge.retrieval.condition;

/** Something of a record that is one of several known values. */
public enum ValueField {
  /** {@code patent}, {@code offer} or {@code need}. */
  KIND,
  /** Normalized name of a holder. */
  HOLDER,
  /** Name of a legal state. */
  STATE,
  /** Name of a licence kind. */
  LICENCE,
  /** {@code yes} where an open licence declaration is known. */
  OPEN_LICENCE,
  /** Code of a region that covers the holder's. */
  REGION,
  /** Id of a chain or of one of its links. */
  CHAIN
}
