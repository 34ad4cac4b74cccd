package org.patentbridge.intake.format;

import java.nio.charset.Charset;

/**
 * How a file's bytes are characters.
 *
 * @param charset the encoding
 * @param bom length of the byte order mark in bytes
 * @param cut whether the file ends inside a character
 */
public record Encoding(Charset charset, int bom, boolean cut) {}
