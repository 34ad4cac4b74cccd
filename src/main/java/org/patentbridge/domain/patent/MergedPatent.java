package org.patentbridge.domain.patent;

import java.util.List;

/**
 * A patent as all of its sources together tell it.
 *
 * @param patent what holds; of a single source what it states
 * @param choices one per field of which something is known, in the order of the fields
 */
public record MergedPatent(Patent patent, List<FieldChoice> choices) {

  public MergedPatent {
    choices = List.copyOf(choices);
  }

  /** Fields in which two sources cannot both be right. */
  public List<FieldChoice> listContradictions() {
    return choices.stream().filter(FieldChoice::contradictory).toList();
  }
}
