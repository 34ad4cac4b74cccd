package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The participants of an event as a sheet that is changed by hand and handed in again. */
public final class ParticipantsXlsx {

  private static final int WIDTH = 22;

  private ParticipantsXlsx() {}

  /**
   * A participant.
   *
   * @param party name or id by which it is found again
   * @param side the word for its side
   * @param min guaranteed matches, null where those of its side hold
   * @param max most matches, null where those of its side hold
   * @param seats tables at once
   * @param presence when it is there and who comes
   */
  public record Row(
      String party,
      String side,
      @Nullable Integer min,
      @Nullable Integer max,
      int seats,
      Presence presence) {

    private List<Cell> cells() {
      return List.of(
          Cell.of(party),
          Cell.of(side),
          figure(min),
          figure(max),
          Cell.of(seats),
          Cell.of(presence.absent()),
          Cell.of(presence.hours()),
          Cell.of(presence.delegates()));
    }

    private static Cell figure(@Nullable Integer stated) {
      return stated == null ? Cell.EMPTY : Cell.of(stated);
    }
  }

  /**
   * When a participant is there, in words.
   *
   * @param absent the word for yes where nobody comes, else empty
   * @param hours its hours, empty for all day
   * @param delegates who comes, empty where nobody is named
   */
  public record Presence(String absent, String hours, String delegates) {

    public static final Presence ALL_DAY = new Presence("", "", "");
  }

  /**
   * Writes the file; the same participants give the same bytes.
   *
   * @param headings of the columns, as the import understands them
   */
  public static void write(List<String> headings, List<Row> rows, OutputStream out)
      throws IOException {
    var columns = headings.stream().map(h -> new Column(h, h, h, WIDTH)).toList();
    var file = new XlsxFile(Words.both("export.sheet.participants"), Instant.EPOCH);
    file.add(Table.of("participants", columns, rows, Row::cells).frozen(1));
    file.writeTo(out);
  }
}
