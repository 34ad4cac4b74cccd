package org.patentbridge.rulebook;

import java.util.List;

/**
 * Words that stand for a value of a field in incoming tables.
 *
 * @param noun kind of record, as in {@link ColumnRule}
 * @param field canonical name of the field
 * @param canonical the value, mostly the name of an enum constant, for example {@code TRANSFER}
 * @param names words in either language that mean it; compared in folded form
 */
public record ValueRule(String noun, String field, String canonical, List<String> names) {

  public ValueRule {
    names = List.copyOf(names);
  }

  /** Whether a word stands for this value; the value itself always does. */
  public boolean isMeantBy(String word) {
    var folded = ColumnRule.folded(word);
    return ColumnRule.folded(canonical).equals(folded)
        || names.stream().anyMatch(name -> ColumnRule.folded(name).equals(folded));
  }
}
