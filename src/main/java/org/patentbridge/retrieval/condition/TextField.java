package org.patentbridge.retrieval.condition;

/** A text of a record in which words can be asked for. */
public enum TextField {
  TITLE,
  ABSTRACT,
  /** Title or abstract. */
  TEXT,
  /** The names of the holders. */
  HOLDER
}
