package org.patentbridge.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads which rooms a drawing has. */
final class Drawing {

  private static final Pattern ROOM = Pattern.compile("(?m)^\\s*component .*<<(\\S+)>>");

  private Drawing() {}

  /** Package patterns of the rooms, for example {@code ..patentbridge.scoring..}. */
  static List<String> roomsIn(Path drawing) {
    try {
      return ROOM.matcher(Files.readString(drawing))
          .results()
          .map((MatchResult room) -> room.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the drawing " + drawing, e);
    }
  }
}
