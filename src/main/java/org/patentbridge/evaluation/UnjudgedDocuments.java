package org.patentbridge.evaluation;

/** What becomes of ranked documents that nobody has judged. */
public enum UnjudgedDocuments {
  /** They keep their place and count as not relevant. */
  COUNT_AS_IRRELEVANT,
  /** They are taken out of the ranking before anything is measured. */
  TAKEN_OUT
}
