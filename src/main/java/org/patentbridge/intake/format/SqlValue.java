package org.patentbridge.intake.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A value of an inserted row.
 *
 * @param text as a person would write it, empty for NULL and for what is to be computed
 * @param computed the expression that only a database could compute, empty where there is none
 */
record SqlValue(String text, String computed) {

  private static final SqlValue NULL = new SqlValue("", "");

  /** The value that tokens between two commas make. */
  static SqlValue of(List<SqlTokens.Token> written) {
    var tokens = written.size() > 1 && isCharset(written.getFirst()) ? tail(written) : written;
    if (tokens.size() == 2 && isSign(tokens.getFirst()) && isNumber(tokens.getLast())) {
      var minus = tokens.getFirst().is("-") ? "-" : "";
      return new SqlValue(minus + tokens.getLast().text(), "");
    }
    return tokens.size() == 1 ? single(tokens.getFirst()) : computed(tokens);
  }

  private static SqlValue single(SqlTokens.Token token) {
    return switch (token.kind()) {
      case TEXT, NUMBER -> new SqlValue(token.text(), "");
      case HEX -> new SqlValue(decoded(token.text()), "");
      case WORD -> word(token);
      case NAME, SYMBOL, END -> computed(List.of(token));
    };
  }

  private static SqlValue word(SqlTokens.Token token) {
    if (token.is("NULL") || token.is("DEFAULT")) {
      return NULL;
    }
    return token.is("TRUE") || token.is("FALSE")
        ? new SqlValue(token.text(), "")
        : computed(List.of(token));
  }

  private static SqlValue computed(List<SqlTokens.Token> tokens) {
    return new SqlValue("", String.join(" ", tokens.stream().map(SqlTokens.Token::text).toList()));
  }

  /** {@code _utf8mb4} or {@code N} before a text names its character set. */
  private static boolean isCharset(SqlTokens.Token token) {
    return token.kind() == SqlTokens.Kind.WORD && (token.text().startsWith("_") || token.is("N"));
  }

  private static boolean isSign(SqlTokens.Token token) {
    return token.is("-") || token.is("+");
  }

  private static boolean isNumber(SqlTokens.Token token) {
    return token.kind() == SqlTokens.Kind.NUMBER;
  }

  private static List<SqlTokens.Token> tail(List<SqlTokens.Token> tokens) {
    return tokens.subList(1, tokens.size());
  }

  /** Bytes that are UTF-8 become their text, others stay the digits that they are. */
  private static String decoded(String hex) {
    try {
      var bytes = HexFormat.of().parseHex(hex);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException | IllegalArgumentException noText) {
      return hex;
    }
  }
}
