package org.patentbridge.domain.message;

import java.util.List;

/**
 * A sentence of the catalogue with what it needs to be said, kept unworded so that it can be said
 * in either language.
 *
 * @param key key in the catalogue
 * @param arguments in the order of the placeholders
 */
public record Reason(String key, List<String> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String key, Object... arguments) {
    return new Reason(key, List.of(arguments).stream().map(Object::toString).toList());
  }

  public String in(Language language) {
    return Messages.text(language, key, arguments.toArray());
  }
}
