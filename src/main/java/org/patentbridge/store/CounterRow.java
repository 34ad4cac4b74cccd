package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of a kind that was given out; whoever holds the row may give out the next. */
@Entity
@Table(name = "counter")
class CounterRow {
  static final String CHANGE = "change";
  static final String RUN = "run";
  static final String DRAFT = "draft";
  static final String ORGANIZATION = "organization";
  static final String INVESTMENT = "investment";
  static final String FUNDING_PLAN = "funding-plan";
  static final String NAME_DECISION = "name-decision";
  static final String ENRICHMENT = "enrichment";
  static final String SHORTLIST = "shortlist";

  @Id String name = "";

  @Column(name = "last_number")
  long lastNumber;
}
