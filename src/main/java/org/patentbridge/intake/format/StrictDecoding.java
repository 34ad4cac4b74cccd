package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** One strict pass over bytes in one encoding: do they all fit, and if not, where not? */
final class StrictDecoding {

  private static final int BUFFER = 1 << 16;

  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private long lineEnds;
  private long decoded;
  private boolean afterReturn;
  private boolean beyondAscii;

  private StrictDecoding(Charset charset) {
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * What the pass found.
   *
   * @param fits whether every byte but for a cut last character is part of a character
   * @param cut whether the bytes end inside a character
   * @param beyondAscii whether a character outside ASCII was decoded
   * @param line 1-based line of the first byte that does not fit, else of the end
   * @param fitting bytes before the first one that does not fit, else all but a cut last character
   */
  record Outcome(boolean fits, boolean cut, boolean beyondAscii, long line, long fitting) {}

  static Outcome of(InputStream in, Charset charset) throws IOException {
    return new StrictDecoding(charset).run(in);
  }

  private Outcome run(InputStream in) throws IOException {
    while (true) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        return atEnd();
      }
      bytes.position(bytes.position() + read).flip();
      if (!decode()) {
        return new Outcome(false, false, beyondAscii, lineEnds + 1, decoded + bytes.position());
      }
      decoded += bytes.position();
      bytes.compact();
    }
  }

  private boolean decode() {
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars, false);
      count();
    } while (result.isOverflow());
    return !result.isError();
  }

  /** What is left over at the end is the beginning of a character that the file cuts off. */
  private Outcome atEnd() {
    return new Outcome(true, bytes.position() > 0, beyondAscii, lineEnds + 1, decoded);
  }

  private void count() {
    chars.flip();
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == '\r' || c == '\n' && !afterReturn) {
        lineEnds++;
      }
      afterReturn = c == '\r';
      beyondAscii |= c > 0x7f;
    }
    chars.clear();
  }
}
