package org.patentbridge.intake.format.markup;

/** What may stand in an element: another one, or characters. */
public sealed interface Content permits Element, Content.Text {

  /** Characters between tags. */
  record Text(String characters) implements Content {}
}
