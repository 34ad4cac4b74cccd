package org.patentbridge.domain.outcome;

/** A rung of the ladder, lowest first. */
public enum OutcomeStep {
  RECOMMENDED,
  VIEWED,
  WISHED,
  ACCEPTED,
  MET,
  NO_FURTHER_CONTACT,
  KNOWLEDGE_GAIN,
  VALUABLE_CONTACT,
  NEGOTIATING,
  AGREEMENT,
  CONTRACT,
  RECORDED,
  PRODUCT
}
