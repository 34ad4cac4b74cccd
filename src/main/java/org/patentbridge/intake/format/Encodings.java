package org.patentbridge.intake.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.markup.XmlDeclaration;

/**
 * Recognises the encoding of a text file: byte order mark, else what an XML document declares, else
 * strict UTF-8, else strict GB18030, which holds GBK and GB 2312. Nothing is guessed from letter
 * frequencies: a file that fits neither is refused.
 */
public final class Encodings {

  public static final Charset GB18030 = Charset.forName("GB18030");

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
          new Mark(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
          new Mark(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}),
          new Mark(GB18030, new byte[] {(byte) 0x84, 0x31, (byte) 0x95, 0x33}));

  private final Path path;
  private final String name;

  public Encodings(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  private static final class Mark {
    private final Charset charset;
    private final byte[] bytes;

    Mark(Charset charset, byte[] bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    boolean opens(byte[] head) {
      return head.length >= bytes.length
          && Arrays.equals(bytes, 0, bytes.length, head, 0, bytes.length);
    }
  }

  /** Whether the bytes open with a byte order mark. */
  public static boolean isMarked(byte[] head) {
    return MARKS.stream().anyMatch(mark -> mark.opens(head));
  }

  /** The bytes as characters one by one, which shows headings of plain letters in any encoding. */
  static Encoding bytewise() {
    return new Encoding(StandardCharsets.ISO_8859_1, 0, false);
  }

  /**
   * @param forced the encoding that the user names, null to recognise it
   * @throws BadInputException when the bytes do not fit
   */
  public Encoding recognise(@Nullable Charset forced, byte[] head) throws IOException {
    var mark = MARKS.stream().filter(m -> m.opens(head)).findFirst();
    if (forced != null) {
      int bom = mark.filter(m -> m.charset.equals(forced)).map(m -> m.bytes.length).orElse(0);
      return checked(forced, bom);
    }
    if (mark.isPresent()) {
      return checked(mark.get().charset, mark.get().bytes.length);
    }
    var declared = XmlDeclaration.findEncoding(head);
    return declared.isPresent() ? declared(declared.get()) : utf8OrGb18030();
  }

  /** An XML document says itself what it is in; where that is not so, nothing else is tried. */
  private Encoding declared(String name) throws IOException {
    var charset =
        XmlDeclaration.findCharset(name)
            .orElseThrow(() -> refused("encoding-declared-unknown", 1, name));
    var outcome = decode(charset, 0);
    // whoever could read the declaration byte by byte did not read two bytes a character
    var twoBytes = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    if (twoBytes || !outcome.fits()) {
      long line = twoBytes ? 1 : outcome.line();
      var position = Long.toString(twoBytes ? 1 : outcome.fitting() + 1);
      throw new BadInputException(
          Problem.error("encoding-declared-mismatch", Place.of(this.name, line), name, position));
    }
    return new Encoding(charset, 0, outcome.cut());
  }

  /**
   * The first of a maker's encodings that fits, else the first with damage. Nothing else is tried,
   * so that damaged bytes are not taken for another writing.
   */
  public Encoding recogniseAmong(List<Charset> usual, byte[] head) throws IOException {
    var mark = MARKS.stream().filter(m -> m.opens(head)).findFirst();
    if (mark.isPresent()) {
      return checked(mark.get().charset, mark.get().bytes.length);
    }
    for (Charset charset : usual) {
      var outcome = decode(charset, 0);
      if (outcome.fits() && (!outcome.cut() || outcome.beyondAscii())) {
        return new Encoding(charset, 0, outcome.cut());
      }
    }
    return new Encoding(usual.getFirst(), 0, false, true);
  }

  private Encoding checked(Charset charset, int bom) throws IOException {
    var outcome = decode(charset, bom);
    if (!outcome.fits()) {
      throw refused("encoding-mismatch", outcome.line(), charset.name());
    }
    return new Encoding(charset, bom, outcome.cut());
  }

  /**
   * A cut last character still speaks for UTF-8 when others came through whole; otherwise it may as
   * well be the one GB18030 character of the file.
   */
  private Encoding utf8OrGb18030() throws IOException {
    var utf8 = decode(StandardCharsets.UTF_8, 0);
    if (utf8.fits() && (!utf8.cut() || utf8.beyondAscii())) {
      return new Encoding(StandardCharsets.UTF_8, 0, utf8.cut());
    }
    var chinese = decode(GB18030, 0);
    if (!chinese.fits()) {
      throw refused("encoding-unknown", utf8.line(), "");
    }
    return new Encoding(GB18030, 0, chinese.cut());
  }

  private StrictDecoding.Outcome decode(Charset charset, int bom) throws IOException {
    try (var in = Files.newInputStream(path)) {
      in.skipNBytes(bom);
      return StrictDecoding.of(in, charset);
    }
  }

  private BadInputException refused(String code, long line, String value) {
    return new BadInputException(Problem.error(code, Place.of(name, line), value));
  }
}
