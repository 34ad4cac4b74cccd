package org.patentbridge.domain.mandate;

/** What kind of investor it is. */
public enum InvestorType {
  ANGEL,
  VC,
  PE,
  CVC,
  GOVERNMENT_FUND,
  UNKNOWN
}
