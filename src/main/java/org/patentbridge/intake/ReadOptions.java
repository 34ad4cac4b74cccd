package org.patentbridge.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows better than recognition does.
 *
 * @param format id of a format, null to recognise it
 * @param encoding null to recognise it: byte order mark, strict UTF-8, strict GB18030
 * @param name file name as the user gave it, for problems and origins; null to take the path's own,
 *     which an upload's temporary file does not have
 * @param source whose word the file is, null to take the one that the format or the file's name
 *     tells
 */
public record ReadOptions(
    @Nullable String format,
    @Nullable Charset encoding,
    @Nullable String name,
    @Nullable String source) {

  /** Recognise everything. */
  public static final ReadOptions RECOGNISE = new ReadOptions(null, null, null, null);

  public ReadOptions withFormat(String id) {
    return new ReadOptions(id, encoding, name, source);
  }

  public ReadOptions withEncoding(Charset charset) {
    return new ReadOptions(format, charset, name, source);
  }

  public ReadOptions withName(String fileName) {
    return new ReadOptions(format, encoding, fileName, source);
  }

  public ReadOptions withSource(String statedSource) {
    return new ReadOptions(format, encoding, name, statedSource);
  }
}
