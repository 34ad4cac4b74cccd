package org.patentbridge.intake.format;

import java.nio.charset.Charset;

/**
 * How a file's bytes are characters.
 *
 * @param charset the encoding
 * @param bom length of the byte order mark in bytes
 * @param cut whether the file ends inside a character
 * @param damaged whether some bytes are no characters and are read as {@link #DAMAGE}
 */
public record Encoding(Charset charset, int bom, boolean cut, boolean damaged) {

  /** Stands for bytes that are no character (Unicode's own replacement character). */
  public static final char DAMAGE = '\uFFFD';

  public Encoding(Charset charset, int bom, boolean cut) {
    this(charset, bom, cut, false);
  }
}
