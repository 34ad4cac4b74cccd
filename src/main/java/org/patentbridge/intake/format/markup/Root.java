package org.patentbridge.intake.format.markup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.intake.format.markup.Token.Kind;

/**
 * The first element of a file of markup, by which its format is recognised.
 *
 * @param name local name
 * @param tag as written, as far as the head of the file reaches
 */
public record Root(String name, String tag) {

  /** Where the head ends inside a document type, its name says what follows. */
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE\\s+(?<name>[A-Za-z_][^\\s/<>\\[]*)");

  /** Empty for what is no markup. */
  public static Optional<Root> find(String text) {
    if (!text.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    try (var chars = new Chars(new StringReader(text), 0)) {
      var tokens = new Tokens(chars, line -> Place.of("", line));
      for (var token = tokens.next(); token.kind() != Kind.END; token = tokens.next()) {
        if (token.kind() != Kind.CLOSING && token.text().matches("(?s)<[A-Za-z_].*")) {
          return Optional.of(new Root(Token.local(token.name()), token.text()));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
    var type = DOCTYPE.matcher(text);
    return type.find()
        ? Optional.of(new Root(Token.local(type.group("name")), ""))
        : Optional.empty();
  }

  /** Whether the file has one of these first elements. */
  public static boolean is(String text, String names) {
    return find(text).filter(root -> root.name.matches(names)).isPresent();
  }
}
