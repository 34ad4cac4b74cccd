package org.patentbridge.domain.patent;

import java.util.List;
import org.patentbridge.domain.message.Reason;

/**
 * Which source's word holds in one field of a patent, and why.
 *
 * @param field the field
 * @param value what holds, as people read it
 * @param chosen the claim that won; of a united list the one whose items come first
 * @param because what decided
 * @param others what the other sources state, best first, also where they agree
 * @param contradictory whether two claims cannot both be true and a gate depends on it
 */
public record FieldChoice(
    PatentField field,
    String value,
    FieldClaim chosen,
    Reason because,
    List<FieldClaim> others,
    boolean contradictory) {

  public FieldChoice {
    others = List.copyOf(others);
  }

  /** Whether some source states something else. */
  public boolean isDisputed() {
    return others.stream().anyMatch(o -> !o.value().equals(chosen.value()));
  }
}
