package org.patentbridge.rulebook;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the marks of web pages out of a text that stands in a table. */
final class CellText {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:i|b|u|em|strong|sub|sup|br|p|span|font)(?:\\s[^<>]{0,200})?\\s*/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#(?<code>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-z]{2,6}));");
  private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "minus", "−",
          "times", "×", "deg", "°", "micro", "µ");
  private static final int HEX = 16;

  private CellText() {}

  /** On one line, without tags, with the characters that entities stand for. */
  static String plain(String text) {
    var plain = BREAK.matcher(text.strip()).replaceAll(" ");
    if (plain.indexOf('<') >= 0) {
      plain = TAG.matcher(plain).replaceAll("");
    }
    return plain.indexOf('&') < 0
        ? plain
        : ENTITY
            .matcher(plain)
            .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(MatchResult entity) {
    if (entity.group("name") != null) {
      return NAMED.getOrDefault(entity.group("name"), entity.group());
    }
    int code =
        entity.group("code") == null
            ? Integer.parseInt(entity.group("hex"), HEX)
            : Integer.parseInt(entity.group("code"));
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Character.toString(code)
        : entity.group();
  }
}
