package org.patentbridge.domain.outcome;

/** A rung of the ladder, lowest first. */
public enum OutcomeStep {
  /** It stands on published lists. */
  RECOMMENDED,
  /** One of the two looked at it. */
  VIEWED,
  /** One of the two asked for the other. */
  WISHED,
  /** Both said that they want to meet. */
  ACCEPTED,
  MET,
  /** They parted for good. */
  NO_FURTHER_CONTACT,
  KNOWLEDGE_GAIN,
  VALUABLE_CONTACT,
  NEGOTIATING,
  /** They agreed and have not signed yet. */
  AGREEMENT,
  CONTRACT,
  /** The office recorded the transfer or licence. */
  RECORDED,
  PRODUCT
}
