package org.patentbridge.intake.format.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.markup.Token.Kind;

/**
 * Cuts a file of markup into its records without understanding them. Several documents may stand
 * one behind the other, as in the weekly files of the USPTO. A record whose end is missing ends
 * where the next one or the next document begins.
 */
public final class RecordCutter implements Closeable {

  /** Longest record in characters; the longest descriptions with sequence lists have a third. */
  public static final int MAX_RECORD = 1 << 25;

  /** Most elements around a record; real files have three. */
  static final int MAX_AROUND = 64;

  private final Chars chars;
  private final Tokens tokens;
  private final Charset charset;
  private final LongFunction<Place> places;
  private final List<RecordKind> kinds;
  private final List<Frame> around = new ArrayList<>();
  private @Nullable Token pushedBack;
  private @Nullable String firstEncoding;
  private @Nullable String otherEncoding;
  private String firstRoot = "";
  private long cuts;
  private boolean cutOff;

  /** An open element that is no record; tells whether one stood in it. */
  private static final class Frame {
    private final String name;
    private final String tag;
    private boolean holdsRecords;

    Frame(Token opening) {
      name = opening.name();
      tag = opening.text();
    }
  }

  /**
   * @param reader its characters, closed with this
   * @param charset as which they were read
   * @param places where a line is, for problems
   * @param kinds elements that are records
   */
  public RecordCutter(
      Reader reader, Charset charset, LongFunction<Place> places, List<RecordKind> kinds) {
    this.chars = new Chars(reader, MAX_RECORD);
    this.tokens = new Tokens(chars, places);
    this.charset = charset;
    this.places = places;
    this.kinds = kinds;
  }

  /**
   * The next record, or the next thing that stands between records and should not.
   *
   * @throws BadInputException when the file ends inside what is around the records, or is too deep
   */
  public Optional<Cut> next() throws IOException {
    while (true) {
      var token = nextToken();
      switch (token.kind()) {
        case END -> {
          refuseOpenEnd(token);
          return Optional.empty();
        }
        case DECLARATION -> declared(token);
        case OPENING, EMPTY -> {
          var kind = kind(token);
          if (kind != null) {
            return Optional.of(record(token, kind));
          }
          open(token);
        }
        case CLOSING -> {
          if (!close(token)) {
            return Optional.of(stray(token));
          }
        }
        case TEXT -> {
          if (isStray(token)) {
            return Optional.of(stray(token));
          }
        }
        case OTHER -> {
          continue;
        }
      }
    }
  }

  /** Local name of the first element. */
  public String firstRoot() {
    return firstRoot;
  }

  private Token nextToken() throws IOException {
    var again = pushedBack;
    pushedBack = null;
    chars.startKeeping(again == null ? "" : again.text());
    return again == null ? tokens.next() : again;
  }

  /** Documents behind the first one must not declare an encoding that the file is not in. */
  private void declared(Token declaration) {
    var name = XmlDeclaration.findEncoding(declaration.text()).orElse("");
    if (firstEncoding == null) {
      firstEncoding = name;
    }
    var declared = XmlDeclaration.findCharset(name);
    var same =
        name.isEmpty()
            || name.equalsIgnoreCase(firstEncoding)
            || declared.filter(this::isOfFile).isPresent();
    otherEncoding = same ? null : name;
  }

  private boolean isOfFile(Charset declared) {
    return declared.equals(charset) || declared.equals(StandardCharsets.US_ASCII);
  }

  private @Nullable RecordKind kind(Token opening) {
    var name = Token.local(opening.name());
    var parent = around.isEmpty() ? "" : Token.local(around.getLast().name);
    if (firstRoot.isEmpty()) {
      firstRoot = name;
      if (name.equalsIgnoreCase(NotPatents.PAGE)) {
        throw NotPatents.refused(NotPatents.PAGE, places.apply(0));
      }
    }
    return kinds.stream().filter(k -> k.opensWith(name, parent)).findFirst().orElse(null);
  }

  private void open(Token opening) {
    if (opening.text().length() >= Tokens.MAX_TAG) {
      throw limit("xml-limit-tag", opening, Tokens.MAX_TAG);
    }
    if (opening.kind() == Kind.OPENING) {
      around.add(new Frame(opening));
      if (around.size() > MAX_AROUND) {
        throw limit("xml-limit-around", opening, MAX_AROUND);
      }
    }
  }

  private BadInputException limit(String code, Token token, int limit) {
    return new BadInputException(
        Problem.error(code, places.apply(token.line()), token.name(), Integer.toString(limit)));
  }

  private boolean close(Token closing) {
    if (around.isEmpty() || !around.getLast().name.equals(closing.name())) {
      return false;
    }
    around.removeLast();
    return true;
  }

  /** Text of elements that hold no records is theirs; beside records there should be none. */
  private boolean isStray(Token text) {
    return !text.text().isEmpty() && (around.isEmpty() || around.getLast().holdsRecords);
  }

  private Cut stray(Token token) {
    cuts++;
    return new Cut(
        null,
        token.line(),
        token.text(),
        "",
        "",
        0,
        Problem.error("markup-stray", places.apply(token.line()), token.text()));
  }

  private Cut record(Token opening, RecordKind kind) throws IOException {
    cuts++;
    if (!around.isEmpty()) {
      around.getLast().holdsRecords = true;
    }
    var end = opening.kind() == Kind.EMPTY ? new End(opening, chars.keptLength()) : end(opening);
    return new Cut(
        kind,
        opening.line(),
        chars.kept(end.length),
        before(),
        behind(),
        around.size(),
        problem(opening, end));
  }

  /**
   * Where a record ends.
   *
   * @param token what showed it
   * @param length of the record in characters
   */
  private record End(Token token, int length) {}

  /** Reads to the end of the record, or to what shows that the end is missing. */
  private End end(Token opening) throws IOException {
    while (true) {
      int before = chars.keptLength();
      var token = tokens.next();
      var sameName = token.text().startsWith("<") && token.name().equals(opening.name());
      if (token.kind() == Kind.CLOSING && sameName) {
        return new End(token, chars.keptLength());
      }
      if (token.kind() == Kind.END) {
        return new End(token, before);
      }
      var opensAgain = token.kind() == Kind.OPENING || token.kind() == Kind.EMPTY;
      if (opensAgain && sameName || token.kind() == Kind.DECLARATION) {
        pushedBack = token;
        return new End(token, before);
      }
    }
  }

  private @Nullable Problem problem(Token opening, End end) {
    var place = places.apply(opening.line());
    var name = opening.name();
    if (chars.isOverlong()) {
      return Problem.error("record-too-long", place, name, Integer.toString(MAX_RECORD));
    }
    return switch (end.token.kind()) {
      case END -> {
        cutOff = true;
        yield Problem.error("file-cut-record", place, name);
      }
      case OPENING, DECLARATION -> Problem.error("record-unclosed", place, name);
      case EMPTY, CLOSING, TEXT, OTHER ->
          otherEncoding == null
              ? null
              : Problem.error("xml-encoding-changes", place, otherEncoding, charset.name());
    };
  }

  private String before() {
    return around.stream().map(f -> f.tag.replace('\n', ' ')).collect(Collectors.joining());
  }

  private String behind() {
    return around.reversed().stream().map(f -> "</" + f.name + ">").collect(Collectors.joining());
  }

  /** A file that ends inside what is around its records has lost the rest. */
  private void refuseOpenEnd(Token end) {
    if (cuts > 0 && !cutOff && !around.isEmpty()) {
      throw new BadInputException(
          Problem.error("file-cut", places.apply(end.line()), around.getLast().name));
    }
  }

  @Override
  public void close() throws IOException {
    chars.close();
  }
}
