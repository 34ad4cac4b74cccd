package org.patentbridge.domain.company;

/** Something that a card has nothing about. */
public enum CardGap {
  PATENTS,
  PATENT_GRADES,
  LICENCES_IN,
  PRODUCTS,
  REGION,
  TAGS,
  CHAIN_LINKS,
  OPEN_NEEDS,
  FUNDING,
  STAGE,
  INVESTORS,
  FUNDING_PLAN
}
