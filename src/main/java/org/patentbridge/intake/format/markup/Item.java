package org.patentbridge.intake.format.markup;

/** What a patent office's record tells of a patent, before it becomes fields. */
public enum Item {
  /** Country of the office that published it. */
  COUNTRY,
  NUMBER,
  KIND_CODE,
  PUBLISHED,
  APPLICATION_COUNTRY,
  APPLICATION_NUMBER,
  FILED,
  /** What is protected, in the office's words. */
  PROTECTION,
  TITLE,
  ABSTRACT,
  IPC,
  CPC,
  HOLDERS,
  INVENTORS,
  FAMILY
}
