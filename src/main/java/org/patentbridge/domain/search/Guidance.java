package org.patentbridge.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;

/**
 * How a search was understood, and what may help where it found nothing.
 *
 * @param query the query as it was read, null for plain text
 * @param notes what the person should know about it
 * @param clues none where something was found
 */
public record Guidance(@Nullable String query, List<Reason> notes, List<Clue> clues) {

  /** Plain text that needs no word. */
  public static final Guidance NONE = new Guidance(null, List.of(), List.of());

  public Guidance {
    notes = List.copyOf(notes);
    clues = List.copyOf(clues);
  }
}
