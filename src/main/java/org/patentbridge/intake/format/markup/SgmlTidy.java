package org.patentbridge.intake.format.markup;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes XML of the SGML of US grants of 2001: an element that is nowhere closed in a record is an
 * empty one, and an ampersand that begins no name is a character.
 */
final class SgmlTidy {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9.-]*)([^<>]*)>");
  private static final Pattern BARE = Pattern.compile("&(?![A-Za-z][A-Za-z0-9.-]*;|#[0-9xX])");

  private SgmlTidy() {}

  static String tidied(String record) {
    var closed = closed(record);
    return BARE.matcher(
            TAG.matcher(record)
                .replaceAll(
                    tag ->
                        Matcher.quoteReplacement(
                            isOpenForGood(tag.group(1), tag.group(2), tag.group(3), closed)
                                ? "<" + tag.group(2) + tag.group(3) + "/>"
                                : tag.group())))
        .replaceAll("&amp;");
  }

  private static boolean isOpenForGood(
      String stroke, String name, String attributes, Set<String> closed) {
    return stroke.isEmpty() && !attributes.endsWith("/") && !closed.contains(name);
  }

  private static Set<String> closed(String record) {
    var names = new HashSet<String>();
    TAG.matcher(record)
        .results()
        .filter(tag -> !tag.group(1).isEmpty())
        .forEach(tag -> names.add(tag.group(2)));
    return names;
  }
}
