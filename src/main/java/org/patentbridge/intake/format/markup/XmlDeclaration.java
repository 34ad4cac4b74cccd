package org.patentbridge.intake.format.markup;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The first line of an XML document, which may say in which encoding the document is. */
public final class XmlDeclaration {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final int LONGEST = 300;

  private static final Pattern ENCODING =
      Pattern.compile(
          "^\\s*<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']\\s*(?<name>[A-Za-z0-9._:-]{1,40})\\s*[\"']");

  /** Names of encodings that GB18030 holds; files so named often hold more than the name allows. */
  private static final Set<String> HELD_BY_GB18030 = Set.of("GB2312", "GBK", "x-mswin-936");

  private XmlDeclaration() {}

  /** The name of the encoding that a declaration states. */
  public static Optional<String> findEncoding(String text) {
    var found = ENCODING.matcher(text);
    return found.find() ? Optional.of(found.group("name")) : Optional.empty();
  }

  /** As {@link #findEncoding(String)}, in bytes of any encoding that holds ASCII. */
  public static Optional<String> findEncoding(byte[] head) {
    int length = Math.min(head.length, LONGEST);
    return findEncoding(new String(head, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** The encoding of a name, empty for a name that is not known here. */
  public static Optional<Charset> findCharset(String name) {
    try {
      var charset = Charset.forName(name);
      return Optional.of(HELD_BY_GB18030.contains(charset.name()) ? GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
