package org.patentbridge.rulebook;

import org.patentbridge.domain.problem.Place;

/**
 * One file of the shelf that could be read as text.
 *
 * @param name path below the folder, with strokes, for example {@code chains/hydrogen.csv}
 * @param text its content without a byte order mark
 */
record ShelfFile(String name, String text) {

  /** The file's name without folder and ending, which is the id of what stands in it. */
  String stem() {
    var last = name.substring(name.lastIndexOf('/') + 1);
    var dot = last.indexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }

  Place place() {
    return Place.of(name);
  }
}
