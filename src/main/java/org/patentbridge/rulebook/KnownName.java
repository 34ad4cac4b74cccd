package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A university or institute under all of its names.
 *
 * @param zh official Chinese name
 * @param en official English names, usual one first
 * @param other former and short Chinese names
 */
public record KnownName(String zh, List<String> en, List<String> other) {

  public KnownName {
    en = List.copyOf(en);
    other = List.copyOf(other);
  }

  /** All of them, the Chinese one first. */
  public List<String> all() {
    var all = new ArrayList<String>();
    all.add(zh);
    all.addAll(en);
    all.addAll(other);
    return List.copyOf(all);
  }
}
