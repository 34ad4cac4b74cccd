package org.patentbridge.rulebook;

import java.util.List;

/**
 * Names under which a field comes in tables.
 *
 * @param noun kind of record: {@code patent}, {@code offer}, {@code need}, {@code organization},
 *     {@code mandate} or {@code participant}
 * @param field canonical name
 * @param names other names in either language; case, white space and brackets do not count
 */
public record ColumnRule(String noun, String field, List<String> names) {

  public ColumnRule {
    names = List.copyOf(names);
  }
}
