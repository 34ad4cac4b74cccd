package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringWriter;

/** A file of JSON, opened behind what a script may put before the value. */
final class JsonText implements Closeable {

  private static final JsonFactory JSON = JsonLimits.newFactory();

  private final KeptText text;
  private final JsonParser parser;
  private final boolean script;
  private final long linesBefore;

  private JsonText(KeptText text, boolean script, long linesBefore) throws IOException {
    this.text = text;
    this.parser = JSON.createParser(text);
    this.script = script;
    this.linesBefore = linesBefore;
  }

  static JsonText open(Source source) throws IOException {
    var characters = new PushbackReader(source.characters(), JsonScript.MAX_AROUND);
    var opening = new char[JsonScript.MAX_AROUND];
    int length = 0;
    for (int read = 0; read >= 0 && length < opening.length; length += Math.max(0, read)) {
      read = characters.read(opening, length, opening.length - length);
    }
    int before = JsonScript.lengthBefore(new String(opening, 0, length));
    characters.unread(opening, before, length - before);
    long lines = new String(opening, 0, before).chars().filter(c -> c == '\n').count();
    return new JsonText(new KeptText(characters), before > 0, lines);
  }

  JsonParser parser() {
    return parser;
  }

  /** What is remembered of the characters that the parser has read. */
  KeptText kept() {
    return text;
  }

  boolean isScript() {
    return script;
  }

  /** Line in the file, counted from 1. */
  long line(JsonLocation location) {
    return linesBefore + location.getLineNr();
  }

  /** What follows the value, at most a little more than a script may hold there. */
  String rest() throws IOException {
    var rest = new StringWriter();
    parser.releaseBuffered(rest);
    var more = new char[JsonScript.MAX_AROUND + 1];
    for (int read = 0; read >= 0 && rest.getBuffer().length() < more.length; ) {
      rest.write(more, 0, read);
      read = text.read(more, 0, more.length);
    }
    return rest.toString();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
