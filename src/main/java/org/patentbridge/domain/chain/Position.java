package org.patentbridge.domain.chain;

/** Where along the chain a link lies. */
public enum Position {
  UPSTREAM,
  MIDSTREAM,
  DOWNSTREAM
}
