package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The first bytes of a file, by which its format is recognised. */
public final class Head {

  private static final int LENGTH = 1 << 16;
  private static final JsonFactory JSON = new JsonFactory();

  private final Path path;
  private final byte[] bytes;
  private final String text;

  private Head(Path path, byte[] bytes, String text) {
    this.path = path;
    this.bytes = bytes;
    this.text = text;
  }

  public static Head of(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return new Head(path, in.readNBytes(LENGTH), "");
    }
  }

  /** The same head, read as text. */
  public Head as(Encoding encoding) {
    return new Head(path, bytes, text(encoding.charset(), encoding.bom()));
  }

  private String text(Charset charset, int bom) {
    return new String(bytes, bom, bytes.length - bom, charset);
  }

  /** The file itself, for formats whose mark does not stand in front. */
  Path path() {
    return path;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  public boolean opensWith(int... magic) {
    return bytes.length >= magic.length
        && Arrays.equals(
            magic, IntStream.range(0, magic.length).map(i -> bytes[i] & 0xff).toArray());
  }

  /** Whether the bytes cannot be text: a zero byte without a byte order mark in front. */
  public boolean isBinary() {
    if (Encodings.isMarked(bytes)) {
      return false;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  public String text() {
    return text;
  }

  /** Whether the text opens with a JSON object or an array of them. */
  public boolean opensWithJson() {
    var start = text.stripLeading();
    return start.startsWith("{")
        || start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
  }

  /**
   * Top-level keys of the first JSON object, as far as the head reaches; without those of the
   * reasons, which corrections bring along.
   */
  public Set<String> keys() {
    var keys = new LinkedHashSet<String>();
    try (var parser = JSON.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readKeys(parser, keys);
      }
    } catch (JsonProcessingException cut) {
      return keys;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
    return keys;
  }

  private static void readKeys(JsonParser parser, Set<String> keys) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (!ReasonColumns.isOne(parser.currentName())) {
        keys.add(parser.currentName());
      }
      parser.nextToken();
      parser.skipChildren();
    }
  }
}
