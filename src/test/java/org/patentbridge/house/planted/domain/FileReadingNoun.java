package org.patentbridge.house.planted.domain;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A noun that knows files and forgets the order of what it holds. */
public record FileReadingNoun(Path file, Set<String> names, Map<String, String> values) {

  public FileReadingNoun {
    names = Set.copyOf(names);
    values = Map.copyOf(values);
  }
}
